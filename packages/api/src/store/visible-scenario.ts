/**
 * A scenario and all that shows through it: what it stands on or ever stood on, and the restricted one of which it
 * is a copy, down to the ground. `$1` is the organization.
 */
const SHOWN = `
  WITH RECURSIVE shown AS (
    SELECT scenario.id
    UNION
    SELECT below.id FROM shown CROSS JOIN LATERAL (
      SELECT r."baseId" AS id FROM scenario_revision r
      WHERE r."organizationId" = $1 AND r."scenarioId" = shown.id
      UNION ALL
      SELECT s."restrictedById" FROM scenario s WHERE s."organizationId" = $1 AND s.id = shown.id
    ) below WHERE below.id IS NOT NULL
  )`

/** Of a row of `scenario`: the ids of the users who may change it. */
export const EDITORS = `
  ARRAY(
    SELECT c."userId" FROM scenario_collaborator c
    WHERE c."organizationId" = $1 AND c."scenarioId" = scenario.id AND c.role = 'EDITOR'
  )`

/** Of a row of `scenario`: whether something that shows through it is restricted. */
export const IS_RESTRICTED_BELOW = `
  EXISTS (
    ${SHOWN}
    SELECT FROM shown JOIN scenario s ON s."organizationId" = $1 AND s.id = shown.id
    WHERE s.restricted AND s.id <> scenario.id
  )`

/**
 * Of a row of `scenario`: whether somebody may see it and all that shows through it. A draft is seen by whose it is,
 * what is restricted by its collaborators as well.
 *
 * @param owner the parameter that has whose scenarios are theirs.
 * @param userId the parameter that has the user; it may be null.
 */
export function isVisibleTo(owner: string, userId: string): string {
  return `
  NOT EXISTS (
    ${SHOWN}
    SELECT FROM shown JOIN scenario s ON s."organizationId" = $1 AND s.id = shown.id
    WHERE s.owner <> ${owner} AND (
      s.kind = 'DRAFT' OR s.restricted AND NOT EXISTS (
        SELECT FROM scenario_collaborator c
        WHERE c."organizationId" = $1 AND c."scenarioId" = s.id AND c."userId" = ${userId}
      )
    )
  )`
}
