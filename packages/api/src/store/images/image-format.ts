/** Stands in what is bundled for a text that tells one build from another. */
declare const POSTSCALE_BUILD: string | undefined

/**
 * The format of the images of states that this build writes, which it alone can read. Null where it is not bundled,
 * as while one works on it: what was changed since would not be told from what was before.
 */
// oxlint-disable-next-line unicorn/no-typeof-undefined -- where nothing is bundled, nothing declares it
export const IMAGE_FORMAT = typeof POSTSCALE_BUILD === 'undefined' ? null : POSTSCALE_BUILD
