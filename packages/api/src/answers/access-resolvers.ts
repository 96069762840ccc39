import { AccessLogResolver } from './members/access-log.resolver.js'
import {
  CustomRolesResolver,
  OrganizationCustomRolesResolver,
} from './members/custom-roles.resolver.js'
import {
  MemberMutationsResolver,
  OrganizationMembershipsResolver,
} from './members/members.resolver.js'
import { ProviderDomainsResolver } from './single-sign-on/provider-domains.resolver.js'
import { ProvisioningTokenResolver } from './single-sign-on/provisioning-token.resolver.js'
import { SecondFactorDutyResolver } from './single-sign-on/second-factor-duty.resolver.js'
import {
  OrganizationSingleSignOnResolver,
  SingleSignOnResolver,
} from './single-sign-on/single-sign-on.resolver.js'
import { ApiTokenResolver } from './viewer/api-token.resolver.js'
import { RotateApiTokenResolver } from './viewer/rotate-api-token.resolver.js'
import { ViewerPasskeyResolver } from './viewer/viewer-passkey.resolver.js'
import { ViewerSessionResolver } from './viewer/viewer-session.resolver.js'
import { ViewerResolver } from './viewer/viewer.resolver.js'
import {
  ErasePersonalDataResolver,
  OrganizationPrivacyResolver,
} from './privacy/privacy.resolver.js'
import {
  OrganizationDataRetentionResolver,
  SetDataRetentionResolver,
} from './privacy/data-retention.resolver.js'
import { PasswordResetResolver } from './members/password-reset.resolver.js'

/** What is asked and done about who may enter, and how they come in; the order does not matter. */
export const ACCESS_RESOLVERS = [
  AccessLogResolver,
  ApiTokenResolver,
  CustomRolesResolver,
  MemberMutationsResolver,
  OrganizationCustomRolesResolver,
  OrganizationMembershipsResolver,
  OrganizationSingleSignOnResolver,
  ErasePersonalDataResolver,
  OrganizationPrivacyResolver,
  OrganizationDataRetentionResolver,
  SetDataRetentionResolver,
  PasswordResetResolver,
  ProviderDomainsResolver,
  ProvisioningTokenResolver,
  RotateApiTokenResolver,
  SecondFactorDutyResolver,
  SingleSignOnResolver,
  ViewerPasskeyResolver,
  ViewerResolver,
  ViewerSessionResolver,
] as const
