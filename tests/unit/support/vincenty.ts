/** The geodesic on the WGS84 ellipsoid by Vincenty's inverse formula (1975): what the sphere is held against. */
import type { Position } from '../../../src/domain/boundaries.ts'

const A = 6378.137
const F = 1 / 298.257223563
const B = A * (1 - F)
const RADIANS = Math.PI / 180

/** Kilometres. @throws where the formula does not settle, near the other side of the globe. */
export function geodesicKilometres([x1, y1]: Position, [x2, y2]: Position): number {
  const [u1, u2] = [y1, y2].map((latitude) => Math.atan((1 - F) * Math.tan(latitude * RADIANS)))
  if (u1 === undefined || u2 === undefined) throw new Error('two positions are wanted')
  const [s1, c1, s2, c2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)]
  const span = (x2 - x1) * RADIANS
  let lambda = span
  for (let turn = 0; turn < 200; turn += 1) {
    const [sl, cl] = [Math.sin(lambda), Math.cos(lambda)]
    const sinSigma = Math.hypot(c2 * sl, c1 * s2 - s1 * c2 * cl)
    if (sinSigma === 0) return 0
    const cosSigma = s1 * s2 + c1 * c2 * cl
    const sigma = Math.atan2(sinSigma, cosSigma)
    const sinAlpha = (c1 * c2 * sl) / sinSigma
    const cos2Alpha = 1 - sinAlpha ** 2
    const cos2M = cos2Alpha === 0 ? 0 : cosSigma - (2 * s1 * s2) / cos2Alpha
    const c = (F / 16) * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha))
    const before = lambda
    const inner = cos2M + c * cosSigma * (2 * cos2M ** 2 - 1)
    lambda = span + (1 - c) * F * sinAlpha * (sigma + c * sinSigma * inner)
    if (Math.abs(lambda - before) > 1e-12) continue
    const k = (cos2Alpha * (A ** 2 - B ** 2)) / B ** 2
    const bigA = 1 + (k / 16384) * (4096 + k * (-768 + k * (320 - 175 * k)))
    const bigB = (k / 1024) * (256 + k * (-128 + k * (74 - 47 * k)))
    const tail = (bigB / 6) * cos2M * (4 * sinSigma ** 2 - 3) * (4 * cos2M ** 2 - 3)
    const delta = bigB * sinSigma * (cos2M + (bigB / 4) * (cosSigma * (2 * cos2M ** 2 - 1) - tail))
    return B * bigA * (sigma - delta)
  }
  throw new Error('the formula does not settle for this pair')
}
