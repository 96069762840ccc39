/** The server does not do what was asked, and says why. */
export class RefusedByServer extends Error {
  override readonly name = 'RefusedByServer'

  constructor(messages: readonly string[]) {
    super(messages.join('\n'))
  }
}
