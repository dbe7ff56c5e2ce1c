/** Words of the embed: its bar, and the dialog that gives its snippet. */
export const EMBED = {
  title: 'Embed this view',
  lead: 'Paste this where the page has its HTML. It frames the map as it stands now, with the legend behind a button.',
  size: 'Size',
  sizes: {
    small: 'Small, 480 × 320',
    medium: 'Medium, 640 × 420',
    large: 'Large, 960 × 600',
    wide: 'As wide as the page, 480 high',
  },
  frameTitle: 'Title, read out to those who do not see the map',
  mapOf: (title: string) => `Map: ${title}`,
  snippet: 'HTML',
  copy: 'Copy the HTML',
  copied: 'Copied',
  copyFailed: 'Select the text and copy it',
  advice: [
    'The sandbox lets the frame run its own scripts and open a link in a new tab, and nothing else. Keep both of its first two words: the map does not start without them.',
    'The frame asks for nothing but its own files. What a reader does in it is told to the page around it only if that page asks.',
  ],
  fromFile:
    'This page was opened from a file. Put the file beside the page that frames it, and the address below holds.',
  /** How a map is moved in a page that scrolls. */
  gestures: {
    wheel: 'Hold Ctrl and turn the wheel to zoom the map',
    wheelOnMac: 'Hold ⌘ and turn the wheel to zoom the map',
    fingers: 'Move the map with two fingers',
  },
  bar: 'Embedded map',
  legend: 'Legend',
  open: 'Open in Cartouche',
  marking: (marking: string) => `TLP:${marking.toUpperCase()}`,
} as const
