import { thingsMessages } from './en.js'
import type { NoParams } from '../../kernel/message.js'

/** The names of things take no parameters. */
export const thingsSamples = Object.fromEntries(
  Object.keys(thingsMessages).map((key) => [key, {}]),
) as Readonly<Record<keyof typeof thingsMessages, NoParams>>
