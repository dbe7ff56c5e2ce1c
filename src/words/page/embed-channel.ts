/** What a frame says to whoever builds the page around it. */

export const EMBED_CHANNEL = {
  refused:
    'This dossier is not TLP:CLEAR in all its parts: it answers no page of another origin that frames it.',
} as const
