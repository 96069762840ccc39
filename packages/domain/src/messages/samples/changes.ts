import { changesMessages } from '../en/changes.js'

/** The titles of single changes take no parameters, that of several their number. */
export const changesSamples = Object.fromEntries(
  Object.keys(changesMessages).map((key) => [key, { count: 3 }]),
) as Readonly<Record<keyof typeof changesMessages, { readonly count: number }>>
