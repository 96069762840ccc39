/**
 * SQL that holds for the rows of a fact table that were recorded at a revision and not yet replaced.
 * Whatever reads facts for an answer says it; at the organization's own revision it means the live rows.
 *
 * @param alias the table's name in the statement.
 * @param revision the parameter or expression that tells the revision.
 */
export function asOfRevision(alias: string, revision: string): string {
  return (
    `(${alias}."recordedIn" <= ${revision} AND ` +
    `(${alias}."replacedIn" IS NULL OR ${alias}."replacedIn" > ${revision}))`
  )
}

/** SQL that holds for the rows of a fact table that nothing has replaced: for what writes. */
export function isLive(alias: string): string {
  return `${alias}."replacedIn" IS NULL`
}
