const READY_FOR_QUERY = 'Z'
/** A simple query, and the end of an extended one: each is answered by one that the database is ready again. */
const ENDS_OF_CYCLES = new Set(['Q', 'S'])

/** Where a connection to PostgreSQL stands, by the messages that pass. */
export class Cycles {
  readonly #fromClient = new Messages()
  readonly #fromDatabase = new Messages()
  /** Asked, and not answered yet. */
  #open = 0
  /** As the database says when it is ready: `I` outside of a transaction, `T` and `E` within one. */
  #status: string | null = null
  readonly #refusals: (() => void)[] = []

  get isSignedIn(): boolean {
    return this.#status !== null
  }

  /** Something that the client says and the database is sent. */
  asked(bytes: Buffer): void {
    if (this.isSignedIn) this.#open += this.#cyclesIn(bytes)
  }

  /** Something that the database says and the client is sent. */
  answered(bytes: Buffer): void {
    for (const { type, body } of this.#fromDatabase.read(bytes)) {
      if (type !== READY_FOR_QUERY) continue
      if (this.isSignedIn) this.#open -= 1
      this.#status = body.toString()
    }
    setImmediate(() => {
      if (this.#open === 0) for (const refuse of this.#refusals.splice(0)) refuse()
    })
  }

  /** Answers what the client says by an error, once it has the answers to what it said before. */
  refuse(bytes: Buffer, write: (answer: Buffer) => void, error: Buffer): void {
    const cycles = this.#cyclesIn(bytes)
    const refuse = () => {
      const status = this.#status === 'I' ? 'I' : 'E'
      const ready = Buffer.from([0x5a, 0, 0, 0, 5, status.codePointAt(0) ?? 0])
      for (let cycle = 0; cycle < cycles; cycle += 1) write(Buffer.concat([error, ready]))
    }
    if (this.#open === 0) refuse()
    else this.#refusals.push(refuse)
  }

  #cyclesIn(bytes: Buffer): number {
    return this.#fromClient.read(bytes).filter(({ type }) => ENDS_OF_CYCLES.has(type)).length
  }
}

interface Message {
  readonly type: string
  readonly body: Buffer
}

/** Reads messages of a type and a length out of a stream of bytes. */
class Messages {
  #rest = Buffer.alloc(0)

  read(bytes: Buffer): readonly Message[] {
    let rest = Buffer.concat([this.#rest, bytes])
    const messages: Message[] = []
    while (rest.length >= 5) {
      const end = 1 + rest.readInt32BE(1)
      if (rest.length < end) break
      messages.push({ type: rest.toString('latin1', 0, 1), body: rest.subarray(5, end) })
      rest = rest.subarray(end)
    }
    this.#rest = rest
    return messages
  }
}
