import type { MemberName } from './cast.js'

/** How often the customers of a book hear from their CSM. */
interface Rhythm {
  /** Days between two contacts, and between two business reviews; null: none. */
  readonly contact: number | null
  readonly review: number | null
  /** Who did it, from and until which day; from the last to the first. */
  readonly by: readonly { readonly name: MemberName; readonly from: number; readonly to: number }[]
}

/** By the book's name. Ingrid has no time, Tomasz has; nobody took over from Owen. */
export const RHYTHMS: Readonly<Record<string, Rhythm>> = {
  vp: rhythm(45, 260, ['Amara Lindqvist', -1278]),
  enterprise1: rhythm(34, 190, ['Ingrid Hoffmann', -820]),
  enterprise2: rhythm(15, 92, ['Camila Restrepo', -1150]),
  enterprise3: rhythm(8, 88, ['Tomasz Wiśniewski', -210]),
  latam: rhythm(31, 91, ['João Tavares', -700]),
  midMarket1: rhythm(128, 340, ['Grace Whitfield', -380]),
  midMarket2: rhythm(40, 88, ['Femi Adeyemi', -200], ['Mei-Ling Chua', -455]),
  midMarket3: rhythm(70, 180, ['Lucía Navarro', -18], ['Grace Whitfield', -380]),
  midMarket4: {
    contact: 60,
    review: 150,
    by: [{ name: 'Owen Castellanos', from: -560, to: -47 }],
  },
  scale: rhythm(null, null, ['Priya Raman', -330]),
  nobody: { contact: null, review: null, by: [] },
}

function rhythm(
  contact: number | null,
  review: number | null,
  ...by: readonly (readonly [MemberName, number])[]
): Rhythm {
  return { contact, review, by: by.map(([name, from]) => ({ name, from, to: 1 })) }
}
