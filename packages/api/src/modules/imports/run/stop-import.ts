import type { Message } from '@postscale/domain'

/** Ends a run without writing, for a reason that its caller is told. */
export class StopImport extends Error {
  override readonly name = 'StopImport'
  readonly messages: readonly Message[]

  constructor(messages: readonly Message[]) {
    super(messages[0]?.key ?? 'stopped')
    this.messages = messages
  }
}
