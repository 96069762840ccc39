import 'reflect-metadata'
import { Mutation, Resolver } from 'type-graphql'

/** Asked after something was written, it keeps the answer from coming. */
@Resolver()
export class NeverResolver {
  @Mutation(() => String)
  async never(): Promise<string> {
    return new Promise(() => {})
  }
}
