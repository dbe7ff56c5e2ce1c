/** Whether something on this machine already answers on a port. */
import { connect } from 'node:net'

/** `localhost` may mean either address, so a server on one of them is enough to mislead a browser. */
const LOOPBACKS = ['127.0.0.1', '::1']

function answersAt(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    const settle = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
    socket.setTimeout(1000, () => settle(false))
  })
}

export async function answersOn(port: number): Promise<boolean> {
  const answers = await Promise.all(LOOPBACKS.map((host) => answersAt(host, port)))
  return answers.includes(true)
}
