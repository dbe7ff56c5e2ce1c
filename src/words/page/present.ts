/** Words of a presentation: the audience's screen, the speaker's console, and what each key does. */
import { ACTIONS, KEYS, type Action } from '../../presentation/state/keys.ts'
import { VALUE_WORDS } from './record-words.ts'

export const PRESENT = {
  screen: 'Briefing',
  words: 'Words of the slide',
  console: 'Presenter’s console',
  marking: (marking: string) => `TLP:${marking.toUpperCase()}`,
  count: (at: number, all: number) => `${String(at)} / ${String(all)}`,
  spokenCount: (at: number, all: number) => `Slide ${String(at)} of ${String(all)}`,
  more: (count: number) => `and ${String(count)} more`,
  rests: 'What this rests on',
  letters: `The letter after a source says how reliable it is: ${Object.values(VALUE_WORDS.reliability ?? {}).join(', ')}.`,
  progress: 'Progress',
  detour: 'Detour',
  detourHelp: 'Esc returns to the step',
  bringBack: 'Bring the step back',
  number: (digits: string) => `Go to ${digits}: Enter`,
  black: 'The screen is black',
  white: 'The screen is white',
  overview: 'All slides',
  blackButton: 'Black',
  playButton: 'Play',
  help: 'Keys',
  whole: 'All that this presentation can show is on this computer: it needs no network now.',
  notWhole: 'Parts of this presentation are not here yet: it still needs the network.',
  close: 'Close',
  controls: 'Presenting',
  playing: 'Plays by itself',
  empty: 'There is no slide to show.',
  notes: 'Notes',
  noNotes: 'No notes for this slide.',
  now: 'Now',
  next: 'Next',
  end: 'The last slide is shown.',
  nowPicture: 'Now, as the audience has it; the pointer shows there as a dot',
  slides: 'Slides',
  clock: 'Clock',
  elapsed: 'Elapsed',
  of: (minutes: number) => `of ${String(minutes)} min`,
  start: 'Start',
  pause: 'Pause',
  reset: 'Reset',
  onTime: 'On time',
  ahead: (time: string) => `${time} ahead`,
  behind: (time: string) => `${time} behind`,
  larger: 'Larger notes',
  smaller: 'Smaller notes',
  audiences: (count: number) =>
    count === 0
      ? 'No audience window'
      : count === 1
        ? 'Audience window linked'
        : `${String(count)} audience windows linked`,
  openAudience: 'Open the audience’s window',
  showHere: 'Show the slide here',
  refused: 'The browser refused a second window.',
  refusedAsk: 'Show the notes on this screen, where the slide stands now?',
  refusedHere: 'Show the notes here (Enter)',
  refusedStay: 'Stay with the slide (Esc)',
  blocked:
    'The browser refused a second window, so the console stands here. N goes to the slide and back.',
  minutes: (seconds: number) =>
    `${String(Math.floor(seconds / 60))}:${String(Math.round(seconds % 60)).padStart(2, '0')}`,
  passages: (shown: number, all: number) => `${String(shown)} of ${String(all)} passages shown`,
} as const

/** What each key does, and how it is called on a button. */
export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  next: 'Next passage or slide',
  previous: 'Previous slide',
  first: 'First slide',
  last: 'Last slide',
  number: 'The slide of that number, after Enter',
  overview: 'All slides',
  return: 'Bring the step back after a detour',
  layers: 'Layers, for a detour',
  search: 'Search, for a detour',
  black: 'Black screen, and back',
  white: 'White screen, and back',
  play: 'Play by itself, and pause',
  fullscreen: 'Full screen',
  console: 'Console in this window, and back',
  window: 'Console in a window of its own',
  larger: 'Larger notes, in the console',
  smaller: 'Smaller notes, in the console',
  help: 'These keys',
  leave: 'Close what is open, end the detour, then leave',
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ' ': 'Space',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
}

/** Keys that are read elsewhere than in the table. */
const TYPED: Readonly<Partial<Record<Action, readonly string[]>>> = {
  number: ['0–9'],
  search: ['/'],
}

/** The keys of an action as they stand on a keyboard. */
export function keyNames(action: Action): readonly string[] {
  return (
    TYPED[action] ??
    KEYS[action].map(({ key, shift }) => {
      const name = NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)
      return shift === true ? `Shift + ${name}` : name
    })
  )
}

export const keyTable = () =>
  ACTIONS.map((action) => ({ action, keys: keyNames(action), says: ACTION_WORDS[action] }))
