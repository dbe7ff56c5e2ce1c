/** The command line as a person runs it: what it prints, and how it ends. */
import { main } from '../../../../src/cli/main.ts'

export async function run(...words: string[]) {
  let [out, error] = ['', '']
  const code = await main(words, {
    out: (text) => (out += `${text}\n`),
    error: (text) => (error += `${text}\n`),
  })
  return { code, out, error }
}
