/** Prints what `npm test -- --times FILE` wrote as one table: `npx tsx tests/bench/test-times.ts FILE…`. */
import { readFileSync } from 'node:fs'
import { readTimes, timesTable } from '../support/times-report.ts'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('Name the files that `npm test -- --times FILE` wrote, each a column of the table')
  process.exit(2)
}
console.log(timesTable(files.map((file) => readTimes(readFileSync(file, 'utf8')))))
