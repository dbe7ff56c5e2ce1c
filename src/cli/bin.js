#!/usr/bin/env node
/** Lets plain Node, 20 included, run the command line's TypeScript. */
import './guard.js'
import { register } from 'tsx/esm/api'

register()
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
