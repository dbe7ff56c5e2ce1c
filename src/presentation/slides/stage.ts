/**
 * The stage that the cameras of steps are set for. A window of another size shows the same ground in what the words
 * leave free of it: what an author has framed is in sight on a projector and on a phone.
 */
import { closer, zoomed } from '../../view/fit-camera.ts'
import type { Pixel, Size } from '../../view/projection.ts'
import { shiftCamera } from '../../view/shift-camera.ts'
import type { Camera } from '../../view/view.ts'
import { wordsBox, type WordsSide } from './words-box.ts'

export const STAGE: Size = { width: 1440, height: 810 }

/** What shows the ground: its size, and where its middle lies from the window's. */
export interface Free extends Size {
  middle: Pixel
}

/** How the words of a slide stand: `cover` as in `wordsBox`. */
export interface WordsPlace {
  cover: boolean
  side: WordsSide
}

/** Words that would leave less than this share of a side, as in a window that is put away, lie over the ground. */
const LEAST = 1 / 4

/** What the words leave free of a window, or of the stage. */
export function besideWords(size: Size, { cover, side }: WordsPlace): Free {
  const { width, height } = size
  const words = wordsBox(size, cover, side)
  const near = side === 'near'
  if (words.right - words.left === width) {
    const free = Math.max(height * LEAST, height - (words.bottom - words.top))
    const aside = (height - free) / 2
    return { width, height: free, middle: { x: 0, y: near ? -aside : aside } }
  }
  const free = Math.max(width * LEAST, width - (words.right - words.left))
  const aside = (width - free) / 2
  return { width: free, height, middle: { x: near ? aside : -aside, y: 0 } }
}

function reframed(camera: Camera, from: Free, to: Free, by: number): Camera {
  const ground = zoomed(shiftCamera(camera, from.middle), by)
  return shiftCamera(ground, { x: -to.middle.x, y: -to.middle.y })
}

/** A step's camera → the one that a window shows. */
export function inWindow(camera: Camera, window: Size, words: WordsPlace): Camera {
  const [stage, free] = [besideWords(STAGE, words), besideWords(window, words)]
  return reframed(camera, stage, free, closer(stage, free))
}

/** The way back of `inWindow`: the camera that a window shows → a step's. */
export function onStage(camera: Camera, window: Size, words: WordsPlace): Camera {
  const [stage, free] = [besideWords(STAGE, words), besideWords(window, words)]
  return reframed(camera, free, stage, -closer(stage, free))
}

/** A step's camera → that of a picture, or a map, beside which the words stand. */
export function inPicture(camera: Camera, picture: Size, words: WordsPlace): Camera {
  const stage = besideWords(STAGE, words)
  return reframed(camera, stage, whole(picture), closer(stage, picture))
}

/** The way back of `inPicture`: what a map shows beside the words → a step's camera. */
export function ofPicture(camera: Camera, picture: Size, words: WordsPlace): Camera {
  const stage = besideWords(STAGE, words)
  return reframed(camera, whole(picture), stage, -closer(stage, picture))
}

const whole = (size: Size): Free => ({ ...size, middle: { x: 0, y: 0 } })
