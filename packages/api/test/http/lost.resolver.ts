import 'reflect-metadata'
import { Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../src/context.js'
import { DatabaseLostError } from '../../src/database/is-database-lost.js'
import { newId } from '../../src/database/new-id.js'

/** Questions that only tests ask, and that lose the database. */
@Resolver()
export class LostResolver {
  @Query(() => String, { nullable: true })
  lost(): string {
    throw new DatabaseLostError('lost')
  }

  @Mutation(() => String, { nullable: true })
  lostAfterWriting(@Ctx() { plans }: RequestContext): string {
    plans.begin(newId()).is('APPLIED', 7)
    throw new DatabaseLostError('lost')
  }
}
