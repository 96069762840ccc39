import { thingsMessages } from '../en/things.js'
import type { NoParams } from '../no-params.js'

/** The names of things take no parameters. */
export const thingsSamples = Object.fromEntries(
  Object.keys(thingsMessages).map((key) => [key, {}]),
) as Readonly<Record<keyof typeof thingsMessages, NoParams>>
