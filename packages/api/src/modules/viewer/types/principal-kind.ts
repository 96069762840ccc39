import { registerEnumType } from 'type-graphql'

/** The kinds of those who ask. */
export enum PrincipalKind {
  TOKEN = 'TOKEN',
  USER = 'USER',
}

registerEnumType(PrincipalKind, {
  name: 'PrincipalKind',
  description: 'The kinds of those who ask.',
  valuesConfig: {
    TOKEN: { description: 'A program with an API token.' },
    USER: { description: 'Someone signed in.' },
  },
})
