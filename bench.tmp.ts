import { measureExports } from './tests/bench/exports.ts'
console.log(await measureExports())
