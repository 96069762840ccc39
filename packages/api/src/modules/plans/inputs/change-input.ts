import { Field, InputType } from 'type-graphql'
import { UpdateOrganizationChange } from './organization-changes.js'
import { CreateRoleChange, UpdateRoleChange, RetireRoleChange } from './role-changes.js'
import {
  CreateTeamChange,
  MoveTeamChange,
  UpdateTeamChange,
  RetireTeamChange,
} from './team-changes.js'
import {
  OpenPositionChange,
  MovePositionChange,
  UpdatePositionChange,
  ClosePositionChange,
} from './position-changes.js'
import { HirePersonChange, UpdatePersonChange, EndEmploymentChange } from './person-changes.js'
import { FillPositionChange, VacatePositionChange } from './occupancy-changes.js'
import {
  AddAccountChange,
  UpdateAccountChange,
  CloseAccountChange,
  SetTierChange,
} from './account-changes.js'
import {
  CoverAccountChange,
  EndCoverageChange,
  HandOverAccountChange,
  CompleteHandoverChange,
} from './coverage-changes.js'
import { CreateImplementationChange, UpdateImplementationChange } from './implementation-changes.js'
import { SetPolicyChange, ClearPolicyChange } from './policy-changes.js'
import { RecordTicketVolumeChange, RecordArrMovementChange } from './fact-changes.js'
import { CustomerChangeInput } from './customer-change-input.js'

@InputType({ description: 'One change of a plan: exactly one of its fields is given.' })
export class ChangeInput extends CustomerChangeInput {
  @Field(() => UpdateOrganizationChange, {
    nullable: true,
    description: 'Alters the organization’s own fields.',
  })
  updateOrganization?: UpdateOrganizationChange | null

  @Field(() => CreateRoleChange, {
    nullable: true,
    description: 'Adds a role to the organization’s catalogue.',
  })
  createRole?: CreateRoleChange | null

  @Field(() => UpdateRoleChange, { nullable: true, description: 'Alters a role.' })
  updateRole?: UpdateRoleChange | null

  @Field(() => RetireRoleChange, {
    nullable: true,
    description: 'Ends a role; refused while seats have it.',
  })
  retireRole?: RetireRoleChange | null

  @Field(() => CreateTeamChange, { nullable: true, description: 'Makes a team.' })
  createTeam?: CreateTeamChange | null

  @Field(() => MoveTeamChange, {
    nullable: true,
    description: 'Moves a team, with everything below it, under another one.',
  })
  moveTeam?: MoveTeamChange | null

  @Field(() => UpdateTeamChange, { nullable: true, description: 'Alters a team.' })
  updateTeam?: UpdateTeamChange | null

  @Field(() => RetireTeamChange, {
    nullable: true,
    description: 'Ends a team; refused while it has seats, teams or coverage.',
  })
  retireTeam?: RetireTeamChange | null

  @Field(() => OpenPositionChange, { nullable: true, description: 'Opens a seat.' })
  openPosition?: OpenPositionChange | null

  @Field(() => MovePositionChange, {
    nullable: true,
    description: 'Moves a seat to another team, under another seat, or both.',
  })
  movePosition?: MovePositionChange | null

  @Field(() => UpdatePositionChange, { nullable: true, description: 'Alters a seat.' })
  updatePosition?: UpdatePositionChange | null

  @Field(() => ClosePositionChange, {
    nullable: true,
    description:
      'Closes a seat; refused while someone sits in it, reports to it or accounts are covered by it.',
  })
  closePosition?: ClosePositionChange | null

  @Field(() => HirePersonChange, {
    nullable: true,
    description: 'Adds a person from the first day of employment.',
  })
  hirePerson?: HirePersonChange | null

  @Field(() => UpdatePersonChange, { nullable: true, description: 'Alters a person.' })
  updatePerson?: UpdatePersonChange | null

  @Field(() => EndEmploymentChange, {
    nullable: true,
    description: 'Ends a person’s employment; refused while the person has a seat.',
  })
  endEmployment?: EndEmploymentChange | null

  @Field(() => FillPositionChange, { nullable: true, description: 'Seats a person.' })
  fillPosition?: FillPositionChange | null

  @Field(() => VacatePositionChange, {
    nullable: true,
    description: 'Ends the occupancies of a seat.',
  })
  vacatePosition?: VacatePositionChange | null

  @Field(() => AddAccountChange, { nullable: true, description: 'Adds a customer account.' })
  addAccount?: AddAccountChange | null

  @Field(() => UpdateAccountChange, {
    nullable: true,
    description: 'Alters an account; its tier by `setTier`.',
  })
  updateAccount?: UpdateAccountChange | null

  @Field(() => CloseAccountChange, {
    nullable: true,
    description: 'Ends an account; refused while it is covered.',
  })
  closeAccount?: CloseAccountChange | null

  @Field(() => SetTierChange, { nullable: true, description: 'Sets how an account is served.' })
  setTier?: SetTierChange | null

  @Field(() => CoverAccountChange, {
    nullable: true,
    description:
      'Makes a seat or a team accountable for an account. With `to` it is temporary: what stood there is split and resumes.',
  })
  coverAccount?: CoverAccountChange | null

  @Field(() => EndCoverageChange, { nullable: true, description: 'Ends an accountability.' })
  endCoverage?: EndCoverageChange | null

  @Field(() => HandOverAccountChange, {
    nullable: true,
    description: 'Hands an account over to another seat or team.',
  })
  handOverAccount?: HandOverAccountChange | null

  @Field(() => CompleteHandoverChange, {
    nullable: true,
    description: 'Records how a handover’s transition ended.',
  })
  completeHandover?: CompleteHandoverChange | null

  @Field(() => CreateImplementationChange, {
    nullable: true,
    description: 'Adds an onboarding project.',
  })
  createImplementation?: CreateImplementationChange | null

  @Field(() => UpdateImplementationChange, {
    nullable: true,
    description: 'Alters an onboarding project.',
  })
  updateImplementation?: UpdateImplementationChange | null

  @Field(() => SetPolicyChange, {
    nullable: true,
    description: 'Overrides a figure of the benchmark catalogue, or states an assumption.',
  })
  setPolicy?: SetPolicyChange | null

  @Field(() => ClearPolicyChange, {
    nullable: true,
    description: 'Lets the catalogue’s own figure apply again.',
  })
  clearPolicy?: ClearPolicyChange | null

  @Field(() => RecordTicketVolumeChange, {
    nullable: true,
    description:
      'Records the tickets of one account or team on one day (the effective one); replaces what the source said before.',
  })
  recordTicketVolume?: RecordTicketVolumeChange | null

  @Field(() => RecordArrMovementChange, {
    nullable: true,
    description:
      'Records how an account’s recurring revenue moved on one day (the effective one); replaces what the source said before.',
  })
  recordArrMovement?: RecordArrMovementChange | null
}
