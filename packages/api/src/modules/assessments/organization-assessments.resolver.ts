import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { AssessmentArgs } from './inputs/assessment-args.js'
import { assessmentPage } from './assessment-page.js'
import { AssessmentConnection } from './types/assessment-connection.js'
import type { AssessmentType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationAssessmentsResolver {
  @FieldResolver(() => AssessmentConnection, { description: 'Its maturity assessments.' })
  assessments(
    @Root() { view }: OrganizationType,
    @Args(() => AssessmentArgs) args: AssessmentArgs,
  ): Page<AssessmentType> {
    return assessmentPage(view, args)
  }
}
