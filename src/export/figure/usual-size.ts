/** The size of a picture where nobody asks for another: a slide's, in CSS pixels. */
export const USUAL_SIZE = { width: 1280, height: 720 } as const
