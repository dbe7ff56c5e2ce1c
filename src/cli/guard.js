#!/usr/bin/env node
/** What the tools need of Node and of the folder, said in one line; plain JavaScript, which older versions can read. */
import { fileURLToPath } from 'node:url'

/** As `engines` in package.json has it. */
const NEEDED = [20, 19]

/** What is wrong, and how to mend it; null when nothing is. `folder` is the project's. */
export function troubleWith(version, folder) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]))
    return `Cartouche needs Node ${NEEDED.join('.')} or later; this is ${version}. Install a newer one from nodejs.org and try again.`
  const sign = /[#?]/.exec(folder)?.[0]
  if (sign !== undefined)
    return `The name of the folder ${folder} has a “${sign}” in it, with which the build reads it wrongly. Move or rename it, and try again.`
  return null
}

const trouble = troubleWith(process.versions.node, fileURLToPath(new URL('../..', import.meta.url)))
if (trouble !== null) {
  console.error(trouble)
  process.exit(1)
}
