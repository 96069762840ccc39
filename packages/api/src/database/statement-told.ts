interface ToldStatement {
  /** What it does to what, such as `SELECT organization`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/**
 * What a trace is told of a statement: the verb and the first table that it names. Its values are never
 * told, nor its text, in which a value could stand.
 */
export function statementTold(text: string): ToldStatement {
  const verb = /^\W*([A-Za-z]+)/.exec(text)?.[1]?.toUpperCase() ?? 'SQL'
  const table = /\b(?:FROM|INTO|UPDATE|LOCK TABLE)\s+(?:"?public"?\.)?"?([a-z_]{1,63})\b/.exec(text)
  const known = table?.[1]
  return {
    name: known === undefined ? verb : `${verb} ${known}`,
    attributes: {
      'db.system.name': 'postgresql',
      'db.operation.name': verb,
      ...(known !== undefined && { 'db.collection.name': known }),
    },
  }
}
