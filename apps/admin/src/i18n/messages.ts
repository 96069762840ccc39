import type { en } from './en'

type Texts<M> = { readonly [K in keyof M]: M[K] extends string ? string : Texts<M[K]> }

/** What every language must say: the keys of the English catalogue, no more and no fewer. */
export type Messages = Texts<typeof en>
