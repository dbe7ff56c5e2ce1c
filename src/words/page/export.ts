/** Words of the export dialog. */
import type { Format } from '../../export/formats.ts'
import type { LeftOut } from '../../export/release/left-out.ts'
import type { Marking } from '../../model/schema/dossier.ts'

export const EXPORT = {
  title: 'Export',
  what: 'What',
  whats: {
    view: 'This view',
    slide: 'One step',
    briefing: 'The whole briefing',
    records: 'The records',
  },
  whatHelp: {
    view: 'The map as it is on the screen.',
    slide: 'One step of the briefing, as it is presented.',
    briefing: 'Every step with its words, in order.',
    records: 'What the map is made of, for other programs.',
  },
  slide: 'Step',
  format: 'Format',
  formats: {
    html: [
      'One HTML file',
      'The whole app and dossier in one file, which opens without a network.',
    ],
    pptx: ['PowerPoint', 'Slides with text that can be edited and maps that stay sharp.'],
    pdf: ['PDF', 'A handout to print, with sources on the last page.'],
    png: ['PNG picture', 'Map, title, legend and sources, in pixels.'],
    svg: ['SVG picture', 'The same as vectors, for layout programs.'],
    geojson: ['GeoJSON', 'Places, incidents and routes for a GIS.'],
    csv: ['CSV', 'The records as tables for a spreadsheet.'],
    kml: ['KML', 'Places, incidents and routes for an earth browser.'],
    annotations: ['Web Annotations', 'The claims with their passages, as JSON-LD.'],
  } satisfies Record<Format, readonly [name: string, help: string]>,
  marking: 'Marked for the audience',
  markings: {
    clear: 'TLP:CLEAR, for anyone',
    green: 'TLP:GREEN, for the community',
    amber: 'TLP:AMBER, for those who need to know',
    red: 'TLP:RED, for those present',
  } satisfies Record<Marking, string>,
  notes: 'With the speaker’s notes',
  scale: 'Size of the picture',
  scales: (scale: number, width: number, height: number) =>
    `${String(scale)}×, ${String(width * scale)} by ${String(height * scale)} pixels`,
  leftOut: 'What is left out',
  nothingLeftOut: 'Nothing: the audience may have all of it.',
  leftOutCount: (count: number) =>
    count === 1
      ? '1 thing is left out or made coarser.'
      : `${String(count)} things are left out or made coarser.`,
  why: {
    marking: (marking: string) => `marked ${marking}`,
    'names what is left out': () => 'names what is left out',
    notes: () => 'speaker’s notes',
    position: () => 'position made coarser, to the province',
  } satisfies Record<LeftOut['why'], (marking: string) => string>,
  refused: (reason: string) =>
    `This cannot be exported at this marking: ${reason}. Choose a higher marking.`,
  gone: 'This step is above the marking. Choose another step or a higher marking.',
  lacking: (count: number) =>
    count === 1
      ? 'One letter has no font; a box will stand for it:'
      : `${String(count)} letters have no font; a box will stand for each:`,
  lackingOne: (letter: string, code: string, where: string, count: number) =>
    `${letter} (${code}) in ${where}${count === 1 ? '' : `, and ${String(count - 1)} more`}`,
  saveAllTheSame: 'Save it all the same',
  save: 'Save the file',
  cancel: 'Cancel',
  preparing: 'Getting ready …',
  progress: (done: number, total: number) => `${String(done)} of ${String(total)} parts done`,
  saved: (name: string) => `Saved as ${name}`,
  cancelled: 'Cancelled. No file was saved.',
  failed: (reason: string) =>
    `The file could not be made, and nothing was saved: ${reason.replace(/\.$/, '')}. Try again, or choose another format.`,
  missing: (name: string) => `${name} did not arrive; reload the page when its server answers`,
  noPicture: 'this browser could not draw a picture of that size; choose a smaller one',
} as const
