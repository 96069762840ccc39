import type { OrganizationState } from '@postscale/domain'
import type pg from 'pg'
import type { ImagePart } from './pack-image.js'

/** An image that is whole. */
interface KeptImage {
  readonly imageId: string
  readonly partCount: number
}

/** How the images of an organization stand to a state of it. */
interface ImageStanding {
  /** Changes of the state that are in none; null where there is none. */
  readonly changes: number | null
  /** Whether another is being written. */
  readonly isUnderWay: boolean
}

/** The part of an image that is written next. */
interface NextPart extends ImagePart {
  readonly imageId: string
  readonly number: number
}

/** Images of states as they are kept in the database, those of one format. */
export class StateImageRepository {
  readonly #pool: pg.Pool
  readonly #format: string

  constructor(pool: pg.Pool, format: string) {
    this.#pool = pool
    this.#format = format
  }

  /** The latest that is whole, or null. */
  async find(client: pg.ClientBase, organizationId: string): Promise<KeptImage | null> {
    const values = [organizationId, this.#format]
    return (await client.query<KeptImage>(LATEST, values)).rows[0] ?? null
  }

  /** Its parts in their order; each is fetched while the one before is used. */
  async *parts(
    client: pg.ClientBase,
    organizationId: string,
    { imageId, partCount }: KeptImage,
  ): AsyncGenerator<Buffer> {
    const fetchPart = async (number: number) => {
      const values = [organizationId, imageId, number]
      const { rows } = await client.query<{ readonly bytes: Buffer }>(PART, values)
      if (rows[0] === undefined) throw new Error(`part ${number} of an image is gone`)
      return rows[0].bytes
    }
    let next = fetchPart(0)
    for (let number = 0; number < partCount; number += 1) {
      const part = await next
      if (number + 1 < partCount) {
        next = fetchPart(number + 1)
        // A reader that gives up leaves it behind.
        next.catch(() => undefined)
      }
      yield part
    }
  }

  async standing({ organization, revision }: OrganizationState): Promise<ImageStanding> {
    const values = [organization.id, this.#format, revision]
    const { rows } = await this.#pool.query<ImageStanding>(STANDING, values)
    return rows[0]!
  }

  /**
   * Writes a part of the image of a state. False, and nothing is written, where somebody has been erased since, or the
   * parts before are gone.
   */
  async put({ organization, revision }: OrganizationState, part: NextPart): Promise<boolean> {
    const { imageId, number, isLast, bytes } = part
    const values = [organization.id, imageId, number, isLast, revision, this.#format, bytes]
    return (await this.#pool.query(PUT, values)).rowCount === 1
  }

  /** Deletes the images that another is at least as late as. */
  async deleteFormer(
    { organization, revision }: OrganizationState,
    imageId: string,
  ): Promise<void> {
    await this.#pool.query(DELETE_FORMER, [organization.id, imageId, revision])
  }

  /** Deletes one that is not whole. */
  async delete(organizationId: string, imageId: string): Promise<void> {
    await this.#pool.query(DELETE, [organizationId, imageId])
  }
}

/**
 * Deletes all images of an organization in which somebody is being erased, also those whose parts are being written:
 * what is under way is waited for, and what comes after finds that they were erased.
 *
 * @param client in the transaction that erases them
 */
export async function deleteImages(client: pg.ClientBase, organizationId: string): Promise<void> {
  await client.query('LOCK TABLE state_image_part IN SHARE ROW EXCLUSIVE MODE')
  await client.query('DELETE FROM state_image_part WHERE "organizationId" = $1', [organizationId])
}

const LATEST = `
  SELECT "imageId", number + 1 AS "partCount" FROM state_image_part
  WHERE "organizationId" = $1 AND format = $2 AND "isLast"
  ORDER BY revision DESC LIMIT 1`

const PART = `
  SELECT bytes FROM state_image_part WHERE "organizationId" = $1 AND "imageId" = $2 AND number = $3`

/** Who writes one puts a part every few milliseconds, or is not there any more. */
const STANDING = `
  SELECT CASE WHEN whole.revision IS NOT NULL THEN (
    SELECT coalesce(sum(e."changeCount"), 0)::int FROM audit_entry e
    WHERE e."organizationId" = $1 AND e.revision > whole.revision AND e.revision <= $3
  ) END AS changes, EXISTS (
    SELECT FROM state_image_part p
    WHERE p."organizationId" = $1 AND p.format = $2 AND p."writtenAt" > now() - interval '30 seconds'
      AND p."imageId" NOT IN (
        SELECT l."imageId" FROM state_image_part l WHERE l."organizationId" = $1 AND l."isLast"
      )
  ) AS "isUnderWay"
  FROM (
    SELECT max(revision) AS revision FROM state_image_part
    WHERE "organizationId" = $1 AND format = $2 AND "isLast"
  ) whole`

const PUT = `
  INSERT INTO state_image_part
    ("organizationId", "imageId", number, "isLast", revision, format, bytes)
  SELECT $1::uuid, $2::uuid, $3::int, $4::boolean, $5::int, $6::text, $7::bytea
  WHERE NOT EXISTS (
    SELECT FROM erasure e WHERE e."organizationId" = $1 AND e.revision > $5
  ) AND $3 = (
    SELECT count(*) FROM state_image_part p WHERE p."organizationId" = $1 AND p."imageId" = $2
  )`

const DELETE_FORMER = `
  DELETE FROM state_image_part WHERE "organizationId" = $1 AND "imageId" <> $2 AND revision <= $3`

const DELETE = 'DELETE FROM state_image_part WHERE "organizationId" = $1 AND "imageId" = $2'
