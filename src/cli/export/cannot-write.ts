/** Why a file could not be written, in words for the person who asked for it. */
import { dirname } from 'node:path'

export class CannotWrite extends Error {}

const WHY: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) => `${dirname(path)} may not be written to: choose another folder with --out`,
  EPERM: (path) => `${dirname(path)} may not be written to: choose another folder with --out`,
  EROFS: (path) => `${dirname(path)} is read-only: choose another folder with --out`,
  ENOSPC: () => 'the disk is full: make room, or choose another one with --out',
  EDQUOT: () => 'your share of the disk is used up: make room, or choose another one with --out',
  EEXIST: () => 'a file of that name stands where a folder is needed',
  ENOTDIR: () => 'a part of its path is a file, not a folder',
  EISDIR: () => 'it is a folder: name a file',
  ENOENT: (path) => `there is no folder ${dirname(path)}`,
  ENAMETOOLONG: () => 'its name is too long for this disk',
}

/** What the act gives. @throws CannotWrite where the file system refuses it. */
export function tellingWhy<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const why = Object.hasOwn(WHY, code) ? WHY[code]?.(path) : undefined
    if (why === undefined) throw error
    throw new CannotWrite(`${path} cannot be written (${code}): ${why}`)
  }
}
