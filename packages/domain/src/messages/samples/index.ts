import type { MessageKey, MessageParams } from '../message.js'
import { problemsSamples } from './problems.js'
import { thingsSamples } from './things.js'

/** One example of the parameters of every message of every room. */
export const samples: { readonly [K in MessageKey]: MessageParams<K> } = {
  ...problemsSamples,
  ...thingsSamples,
}
