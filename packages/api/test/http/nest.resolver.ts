import 'reflect-metadata'
import type pg from 'pg'
import { Arg, Args, Ctx, Field, FieldResolver, ObjectType, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../src/context.js'
import { readSnapshot } from '../../src/database/in-transaction.js'
import { badUserInput, forbidden } from '../../src/errors/request-error.js'
import { Money, moneyOf } from '../../src/graphql/money.js'
import { Connection } from '../../src/graphql/relay/connection.js'
import { ConnectionArgs } from '../../src/graphql/relay/connection-args.js'
import { paginate, type Page } from '../../src/graphql/relay/paginate.js'

@ObjectType('Nest', { simpleResolvers: true })
class NestType {
  @Field(() => String)
  name!: string
}

const NestConnection = Connection<NestType>(() => NestType, 'Nest')

const nests = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name }))

/** Questions that only tests ask. */
@Resolver(() => NestType)
export class NestResolver {
  @Query(() => NestType)
  @FieldResolver(() => NestType)
  nest(): NestType {
    return { name: 'nest' }
  }

  @FieldResolver(() => NestConnection)
  nests(@Args(() => ConnectionArgs) args: ConnectionArgs): Page<NestType> {
    return paginate(nests, ({ name }) => [name], args, { field: 'NAME', direction: 'ASC' })
  }

  @FieldResolver(() => [NestType])
  children(): NestType[] {
    return nests.slice(0, 2)
  }

  /** Those of these names. */
  @Query(() => [NestType])
  named(@Arg('ids', () => [String]) ids: string[]): NestType[] {
    return nests.filter(({ name }) => ids.includes(name))
  }

  @FieldResolver(() => Money)
  price(): Money {
    return moneyOf(320_000, { currency: 'USD', locale: 'pt' })
  }

  @Query(() => String, { nullable: true })
  bug(@Arg('kind', () => String, { nullable: true }) kind: string | null): string {
    if (kind === 'forbidden') throw forbidden('organization.change')
    if (kind === 'input') throw badUserInput(['kind'])
    throw Object.assign(new TypeError('the password is hunter2'), {
      extensions: { password: 'hunter2' },
    })
  }

  /** Has the database sleep for a minute; see `pools`. */
  @Query(() => String)
  async sleep(@Ctx() { deadline, requestId }: RequestContext): Promise<string> {
    const pool = pools.get('sleep')
    if (!pool) return 'no database'
    await readSnapshot(pool, async (client) => client.query('SELECT pg_sleep(60)'), { deadline })
    return requestId
  }
}

/** The pool for `sleep`, set by the test that asks it. */
export const pools = new Map<'sleep', pg.Pool>()
