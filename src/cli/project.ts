/** Where the project's files are, wherever the command is called from. */
import { resolve } from 'node:path'

export const PROJECT = resolve(import.meta.dirname, '../..')
