import { same } from '../kernel/same.js'

/** Those of the wanted fields that are given and differ from what is there. */
export function differingFields<F extends object>(
  present: F,
  wanted: { readonly [K in keyof F]?: F[K] | undefined },
): Partial<F> {
  const differing: Partial<F> = {}
  for (const [name, value] of Object.entries(wanted)) {
    if (value === undefined || same(present[name as keyof F], value)) continue
    differing[name as keyof F] = value as F[keyof F]
  }
  return differing
}
