/** Where a camera may have been pointed at: what an attacker would guess of a frame, and what a release measures from. */
import { besideWords, STAGE, type WordsPlace } from '../../presentation/slides/stage.ts'
import { closer } from '../../view/fit-camera.ts'
import type { Pixel, Size } from '../../view/projection.ts'

/** Upright: its words stand below the map, or above. */
const PHONE: Size = { width: 390, height: 844 }

const STANDS: readonly WordsPlace[] = [true, false].flatMap((cover): WordsPlace[] => [
  { cover, side: 'near' },
  { cover, side: 'far' },
])

/**
 * Pixels from the middle of the stage: the middle of the window, of a desk or a phone, and of what the words leave
 * free, which is the same ground in every window.
 */
export const AIMS: readonly Pixel[] = [
  { x: 0, y: 0 },
  ...STANDS.flatMap((words): Pixel[] => {
    const [stage, phone] = [besideWords(STAGE, words), besideWords(PHONE, words)]
    const by = 2 ** -closer(stage, phone)
    const { x, y } = stage.middle
    return [
      { x, y },
      { x: x - phone.middle.x * by, y: y - phone.middle.y * by },
    ]
  }),
]
