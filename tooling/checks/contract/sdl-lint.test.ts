import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectClean, withTree } from '../with-tree.ts'
import { sdlLint } from './sdl-lint.ts'

const path = 'packages/schema/schema.graphql'

const undescribed = ' has no description'

/** What the lint says to an SDL; samples about something else need no descriptions. */
async function refusals(sdl: string): Promise<string[]> {
  return (await findings(sdl)).filter((message) => !message.endsWith(undescribed))
}

async function findings(sdl: string): Promise<string[]> {
  return (await withTree({ [path]: sdl }, sdlLint)).map(({ message }) => message)
}

const refused: readonly { rule: string; sdl: string; messages: string[] }[] = [
  {
    rule: 'a type or field in another case',
    sdl: 'type Query { some_thing: big_thing }\ntype big_thing { Name: String }',
    messages: [
      'Query.some_thing is not in camelCase',
      'big_thing is not in PascalCase',
      'big_thing.Name is not in camelCase',
    ],
  },
  {
    rule: 'a field that repeats its type',
    sdl: 'type Query { stage: Stage }\ntype Stage { stage: Int, stageName: String, staged: Int }',
    messages: [
      'Stage.stage repeats the name of its type, Stage',
      'Stage.stageName repeats the name of its type, Stage',
    ],
  },
  {
    rule: 'a permission under another name',
    sdl:
      'type Query { viewer: Viewer, team: Team }\n' +
      'type Viewer { canCreate: Boolean, mayLeave: Boolean }\n' +
      'type Team { viewerCanMove: Boolean, canMove: Boolean, moveAllowed: Boolean, cancelled: Boolean }',
    messages: [
      'Viewer.mayLeave is a permission: call it can…',
      'Team.canMove is a permission: call it viewerCan…',
      'Team.moveAllowed is a permission: call it viewerCan…',
    ],
  },
  {
    rule: 'an id that is not called so, and what is called so and is none',
    sdl: 'type Query { a(team: ID!): ID, teamId: String, teamIds: ID, list: [ID!]!, externalId: String }',
    messages: [
      'Query.a is an id: its name ends in id',
      'Query.a(team:) is an id: its name ends in id',
      'Query.teamId is not of type ID',
      'Query.teamIds is an id: its name ends in id',
      'Query.list is a list of ids: its name ends in ids',
    ],
  },
  {
    rule: 'a list that may be null, or hold nulls',
    sdl: 'type Query { a: [Int!], b(of: [Int]): [Int]!, c(of: [Int!]): [Int!]! }',
    messages: [
      'Query.a is a list that may be null without saying what null means',
      'Query.b holds nulls without saying what null means',
      'Query.b(of:) holds nulls without saying what null means',
    ],
  },
  {
    rule: 'a mutation of another form',
    sdl:
      'type Query { a: Int }\n' +
      'type Mutation {\n' +
      '  move(input: MoveInput!): MovePayload!\n' +
      '  turn(input: MoveInput): MovePayload\n' +
      '  drop(count: Int!): DropPayload!\n' +
      '}\n' +
      'input MoveInput { by: Int }\n' +
      'type MovePayload { ok: Int, error: String }\n' +
      'type DropPayload { ok: Int!, error: String }',
    messages: [
      'Mutation.turn does not take one argument, input: …Input!',
      'Mutation.turn does not answer a …Payload! of ok and error',
      'Mutation.drop does not take one argument, input: …Input!',
      'Mutation.drop does not answer a …Payload! of ok and error',
    ],
  },
  {
    rule: 'half a connection, and one that cannot be paged',
    sdl:
      'type Query { teams(first: Int, after: String): TeamConnection! }\n' +
      'type TeamConnection { nodes: [Int!]!, pageInfo: Int! }',
    messages: ['Query.teams lacks before, last', 'TeamConnection lacks edges, totalCount'],
  },
  {
    rule: 'a quotient that may be null without saying why',
    sdl:
      'type Query {\n' +
      '"Cost ÷ revenue." cost: Float\n"Mean of the scores." score: Float\n"Share of it." part: Float\n' +
      '"Cost ÷ revenue, 0 without." whole: Float!\n"Load ÷ capacity of one, in seats." load: Float\n' +
      '"The latest." value: Float\n' +
      '}\ninput Margin { "Profit ÷ revenue." margin: Float }',
    messages: ['Query.cost', 'Query.score', 'Query.part'].map(
      (name) => `${name} is a quotient that may be null: a Ratio`,
    ),
  },
]

describe('the lint of the SDL refuses', () => {
  for (const { rule, sdl, messages } of refused) {
    test(rule, async () => assert.deepEqual(await refusals(sdl), messages))
  }

  test('an enum value in another case', async () => {
    const sdl = 'type Query { a: Kind }\nenum Kind { A_B, account, A__B, V2 }'
    assert.deepEqual(await refusals(sdl), [
      'Kind.account is not in SCREAMING_CASE',
      'Kind.A__B is not in SCREAMING_CASE',
    ])
  })

  test('whatever has no description', async () => {
    const sdl =
      'type Query { a(of: Int): Kind }\n"" enum Kind { A }\ninput In { b: Int }\nscalar Day\n'
    assert.deepEqual(
      (await findings(sdl)).map((message) => message.replace(undescribed, '')),
      ['Query', 'Query.a', 'Query.a(of:)', 'Kind', 'Kind.A', 'In', 'In.b', 'Day'],
    )
  })

  test('a deprecation without reason or day', async () => {
    const deprecated = [
      '@deprecated',
      '@deprecated(reason: "Take `b`.")',
      '@deprecated(reason: "since 2026-11-28")',
      '@deprecated(reason: "Take `b`, since 2026-02-30.")',
      '@deprecated(reason: "Take `b`, since 2026-11-28; it goes with 2.0.")',
    ]
    const fields = deprecated.map((directive, index) => `a${index}: Int ${directive}`)
    assert.deepEqual(await refusals(`type Query { ${fields.join('\n')} }`), [
      'Query.a0 is deprecated without saying why and "since YYYY-MM-DD"',
      'Query.a1 is deprecated without saying why and "since YYYY-MM-DD"',
      'Query.a2 is deprecated without saying why and "since YYYY-MM-DD"',
      'Query.a3 is deprecated since 2026-02-30, which is no day',
    ])
  })
})

test('an SDL that keeps to the conventions passes', async () => {
  await expectClean(sdlLint, {
    [path]: `
      "What can be read."
      type Query {
        "A team."
        team("Its id." id: ID!): Team
        "Several, in the order given; null where there is none."
        nodes("Their ids." ids: [ID!]!): [Team]!
      }
      "A team."
      type Team {
        "Its id."
        id: ID!
        "Its id in the system it comes from."
        externalId: String
        "Its ids in other systems."
        references: [ExternalReference!]!
        "Whether it may be moved."
        viewerCanMove: Boolean!
      }
      "What another system calls a thing."
      type ExternalReference {
        "The system."
        source: String!
        "Its id there."
        id: String!
      }`,
  })
})
