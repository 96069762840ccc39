import { expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import type { Message } from '../../kernel/message.js'
import { checkColumns } from './file-problem.js'

const mapping = {
  name: 'a',
  file: 'a.csv',
  kind: 'ACCOUNTS',
  fields: { externalId: { column: 'Id' }, name: { column: 'Name' }, acv: { column: 'ARR' } },
} as const

const said = (header: readonly string[]) =>
  checkColumns(mapping, 'a.csv', header).map(({ code, params }) =>
    localize('en', { key: `imports.${code}`, params } as Message),
  )

it('columns that a file does not have are told once', () => {
  expect(said(['Id', 'Name', 'ARR'])).toEqual([])
  expect(said(['Id', 'Title'])).toEqual([
    '“a.csv” has no columns “Name” and “ARR”; its columns are: Id, Title.',
  ])
  expect(said(['Id', 'Id (2)', 'Name'])).toEqual([
    '“a.csv” has no column “ARR”; its columns are: Id, Id (2), Name.',
  ])
})
