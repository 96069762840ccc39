/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which accounts; what is left out does not restrict. */
export type AccountFilter = {
  /** With at least this annual contract value, in minor units. */
  readonly acvFrom?: number | null | undefined;
  /** With at most this annual contract value, in minor units. */
  readonly acvTo?: number | null | undefined;
  /** Of one of these complexities. */
  readonly complexities?: ReadonlyArray<Complexity> | null | undefined;
  /** Whose contract ends before it. */
  readonly contractEndBefore?: string | null | undefined;
  /** Whose contract ends on it or later. */
  readonly contractEndFrom?: string | null | undefined;
  /** Where somebody is accountable for each of these. */
  readonly coveredFor?: ReadonlyArray<Responsibility> | null | undefined;
  /** With one of these languages. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** That a seat of this person answers for. */
  readonly personId?: string | null | undefined;
  /** That this seat answers for. */
  readonly positionId?: string | null | undefined;
  /** In one of these regions. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** A part of the name or the external id, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** In one of these segments. */
  readonly segments?: ReadonlyArray<Segment> | null | undefined;
  /** Only strategic ones, or only others. */
  readonly strategic?: boolean | null | undefined;
  /** That this team answers for, through its seats or as a whole. */
  readonly teamId?: string | null | undefined;
  /** In one of these tiers. */
  readonly tiers?: ReadonlyArray<Tier> | null | undefined;
  /** Where nobody is accountable for at least one of these. */
  readonly uncoveredFor?: ReadonlyArray<Responsibility> | null | undefined;
  /** In one of these industries. */
  readonly verticals?: ReadonlyArray<string> | null | undefined;
  /** Whether the teams below `teamId` count too. */
  readonly withBranch?: boolean | null | undefined;
};

/** How a list of Account is sorted. */
export type AccountOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: AccountOrderField;
};

/** What a list of Account can be sorted by. */
export type AccountOrderField =
  /** By annual contract value. */
  | 'ACV'
  /** By the end of the contract; accounts without one come last. */
  | 'CONTRACT_END'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** What kind of actor it is. */
export type ActorKind =
  /** Postscale itself. */
  | 'SYSTEM'
  /** A program with an API token. */
  | 'TOKEN'
  /** Someone signed in. */
  | 'USER';

/** Adds a customer account. */
export type AddAccountChange = {
  /** Annual contract value. */
  readonly acv: MoneyInput;
  /** Whether it renews unless cancelled. */
  readonly autoRenew?: boolean | null | undefined;
  /** How complex it is to serve. */
  readonly complexity?: Complexity | null | undefined;
  /** Day on which the contract ends. */
  readonly contractEnd?: string | null | undefined;
  /** First day of the contract. */
  readonly contractStart?: string | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Its id in the system it comes from; unique in the organization among things of its kind. */
  readonly externalId?: string | null | undefined;
  /** Id of the new account: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** The language it is served in, as a BCP 47 tag. */
  readonly language?: string | null | undefined;
  /** Its load compared with an ordinary account, 0–100; 1 by default. */
  readonly loadWeight?: number | null | undefined;
  /** The customer. */
  readonly name: string;
  /** Where it is. */
  readonly region?: string | null | undefined;
  /** Terms of the renewal, in words. */
  readonly renewalTerms?: string | null | undefined;
  /** Its segment. */
  readonly segment: Segment;
  /** Whether it matters beyond its value. */
  readonly strategic?: boolean | null | undefined;
  /** How it is served; null lets its segment decide. */
  readonly tier?: Tier | null | undefined;
  /** Its industry. */
  readonly vertical?: string | null | undefined;
};

/** What a movement of recurring revenue is. */
export type ArrMovementKind =
  /** A customer leaves. */
  | 'CHURN'
  /** A customer pays less. */
  | 'CONTRACTION'
  /** A customer pays more. */
  | 'EXPANSION'
  /** A new customer, or one that came back after leaving. */
  | 'NEW';

/** What a utilisation means (3-rules “Capacity”). */
export type Band =
  /** At or above the hire trigger, not yet full. */
  | 'AT_TRIGGER'
  /** Within the figure. */
  | 'HEALTHY'
  /** Above the upper end of the figure, or load without capacity. */
  | 'OVER'
  /** Below the lower end of the figure: room for more. */
  | 'UNDER';

/** What a figure is counted in. A SHARE is a part of the whole (0–1), a RATIO a proportion that may exceed it, a MULTIPLE is read with ×; money is in whole US dollars. */
export type BenchmarkUnit =
  /** Counted in: accounts. */
  | 'ACCOUNTS'
  /** Counted in: CSMs. */
  | 'CSMS'
  /** Counted in: currency per US dollar. */
  | 'CURRENCY_PER_USD'
  /** Counted in: customers. */
  | 'CUSTOMERS'
  /** Counted in: days. */
  | 'DAYS'
  /** Counted in: hours. */
  | 'HOURS'
  /** Counted in: implementations. */
  | 'IMPLEMENTATIONS'
  /** Counted in: implementations a year. */
  | 'IMPLEMENTATIONS_PER_YEAR'
  /** Counted in: managers. */
  | 'MANAGERS'
  /** Counted in: months. */
  | 'MONTHS'
  /** Counted in: ×. */
  | 'MULTIPLE'
  /** Counted in: people. */
  | 'PEOPLE'
  /** Counted in: points. */
  | 'POINTS'
  /** Counted in: of the whole. */
  | 'RATIO'
  /** Counted in: renewals a year. */
  | 'RENEWALS_PER_YEAR'
  /** Counted in: seats. */
  | 'SEATS'
  /** Counted in: of the whole. */
  | 'SHARE'
  /** Counted in: signal families. */
  | 'SIGNAL_FAMILIES'
  /** Counted in: stage. */
  | 'STAGE'
  /** Counted in: Team Leads. */
  | 'TEAM_LEADS'
  /** Counted in: tickets a working day. */
  | 'TICKETS_PER_DAY'
  /** Counted in: times a year. */
  | 'TIMES_PER_YEAR'
  /** Counted in: US dollars. */
  | 'USD'
  /** Counted in: US dollars a year. */
  | 'USD_PER_YEAR'
  /** Counted in: weeks. */
  | 'WEEKS'
  /** Counted in: working days. */
  | 'WORKING_DAYS';

/** Which part of the organization; what is left out does not restrict. */
export type CapacityFilter = {
  /** Work of these families. */
  readonly families?: ReadonlyArray<RoleFamily> | null | undefined;
  /** Of these people. */
  readonly personIds?: ReadonlyArray<string> | null | undefined;
  /** For these regions; null stands for accounts without one. */
  readonly regions?: ReadonlyArray<string | null | undefined> | null | undefined;
  /** Of seats with these roles. */
  readonly roleIds?: ReadonlyArray<string> | null | undefined;
  /** For these segments. */
  readonly segments?: ReadonlyArray<Segment> | null | undefined;
  /** Of this team. */
  readonly teamId?: string | null | undefined;
  /** Whether the teams below `teamId` count too. */
  readonly withBranch?: boolean | null | undefined;
};

/** What capacity is rolled up by. */
export type CapacityGrouping =
  /** The whole organization. */
  | 'ORGANIZATION'
  /** Each person, all seats together. */
  | 'PERSON'
  /** Each region of the accounts; a seat's capacity is split by its load there. */
  | 'REGION'
  /** Each role. */
  | 'ROLE'
  /** Each segment; a seat's capacity is split by its load there. */
  | 'SEGMENT'
  /** Each team by itself. */
  | 'TEAM'
  /** Each team with everything below it; branches contain one another. */
  | 'TEAM_BRANCH';

/** One change of a plan: exactly one of its fields is given. */
export type ChangeInput = {
  /** Adds a customer account. */
  readonly addAccount?: AddAccountChange | null | undefined;
  /** Lets the catalogue’s own figure apply again. */
  readonly clearPolicy?: ClearPolicyChange | null | undefined;
  /** Ends an account; refused while it is covered. */
  readonly closeAccount?: CloseAccountChange | null | undefined;
  /** Closes a seat; refused while someone sits in it, reports to it or accounts are covered by it. */
  readonly closePosition?: ClosePositionChange | null | undefined;
  /** Records how a handover’s transition ended. */
  readonly completeHandover?: CompleteHandoverChange | null | undefined;
  /** Makes a seat or a team accountable for an account. With `to` it is temporary: what stood there is split and resumes. */
  readonly coverAccount?: CoverAccountChange | null | undefined;
  /** Adds an onboarding project. */
  readonly createImplementation?: CreateImplementationChange | null | undefined;
  /** Adds a role to the organization’s catalogue. */
  readonly createRole?: CreateRoleChange | null | undefined;
  /** Makes a team. */
  readonly createTeam?: CreateTeamChange | null | undefined;
  /** Ends an accountability. */
  readonly endCoverage?: EndCoverageChange | null | undefined;
  /** Ends a person’s employment; refused while the person has a seat. */
  readonly endEmployment?: EndEmploymentChange | null | undefined;
  /** Seats a person. */
  readonly fillPosition?: FillPositionChange | null | undefined;
  /** Hands an account over to another seat or team. */
  readonly handOverAccount?: HandOverAccountChange | null | undefined;
  /** Adds a person from the first day of employment. */
  readonly hirePerson?: HirePersonChange | null | undefined;
  /** Moves a seat to another team, under another seat, or both. */
  readonly movePosition?: MovePositionChange | null | undefined;
  /** Moves a team, with everything below it, under another one. */
  readonly moveTeam?: MoveTeamChange | null | undefined;
  /** Opens a seat. */
  readonly openPosition?: OpenPositionChange | null | undefined;
  /** Records how an account’s recurring revenue moved on one day (the effective one); replaces what the source said before. */
  readonly recordArrMovement?: RecordArrMovementChange | null | undefined;
  /** Records the tickets of one account or team on one day (the effective one); replaces what the source said before. */
  readonly recordTicketVolume?: RecordTicketVolumeChange | null | undefined;
  /** Ends a role; refused while seats have it. */
  readonly retireRole?: RetireRoleChange | null | undefined;
  /** Ends a team; refused while it has seats, teams or coverage. */
  readonly retireTeam?: RetireTeamChange | null | undefined;
  /** Overrides a figure of the benchmark catalogue, or states an assumption. */
  readonly setPolicy?: SetPolicyChange | null | undefined;
  /** Sets how an account is served. */
  readonly setTier?: SetTierChange | null | undefined;
  /** Alters an account; its tier by `setTier`. */
  readonly updateAccount?: UpdateAccountChange | null | undefined;
  /** Alters an onboarding project. */
  readonly updateImplementation?: UpdateImplementationChange | null | undefined;
  /** Alters the organization’s own fields. */
  readonly updateOrganization?: UpdateOrganizationChange | null | undefined;
  /** Alters a person. */
  readonly updatePerson?: UpdatePersonChange | null | undefined;
  /** Alters a seat. */
  readonly updatePosition?: UpdatePositionChange | null | undefined;
  /** Alters a role. */
  readonly updateRole?: UpdateRoleChange | null | undefined;
  /** Alters a team. */
  readonly updateTeam?: UpdateTeamChange | null | undefined;
  /** Ends the occupancies of a seat. */
  readonly vacatePosition?: VacatePositionChange | null | undefined;
};

/** Lets the catalogue’s own figure apply again. */
export type ClearPolicyChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Key of the figure. */
  readonly key: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** Ends an account; refused while it is covered. */
export type CloseAccountChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The account. */
  readonly id: string;
};

/** Closes a seat; refused while someone sits in it, reports to it or accounts are covered by it. */
export type ClosePositionChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The seat. */
  readonly id: string;
};

/** Records how a handover’s transition ended. */
export type CompleteHandoverChange = {
  /** The account. */
  readonly accountId: string;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The transition coverage. */
  readonly id: string;
  /** How it ended. */
  readonly outcome: HandoverOutcome;
  /** The customer’s satisfaction with it, 1–5. */
  readonly satisfaction?: number | null | undefined;
};

/** How complex a product or an account is to serve (TS “Capacity ratios”). */
export type Complexity =
  /** Complex: long implementations, custom configuration. */
  | 'HIGH'
  /** Simple: standard set-up. */
  | 'LOW'
  /** Between the two. */
  | 'MODERATE';

/** Makes a seat or a team accountable for an account. With `to` it is temporary: what stood there is split and resumes. */
export type CoverAccountChange = {
  /** The account. */
  readonly accountId: string;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new coverage: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** The seat that takes it; not with `teamId`. */
  readonly positionId?: string | null | undefined;
  /** Why, for temporary cover. */
  readonly reason?: string | null | undefined;
  /** What it is covered for. */
  readonly responsibility: Responsibility;
  /** The team that takes it, pooling the load; not with `positionId`. */
  readonly teamId?: string | null | undefined;
  /** First day on which it is over; until the next recorded change by default. */
  readonly to?: string | null | undefined;
};

/** One change, and how to apply it. */
export type CoverAccountInput = {
  /** The change. */
  readonly change: CoverAccountChange;
  /** Refused with REVISION_CONFLICT when the organization is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its slug or its id. */
  readonly organization: string;
  /** Why, for the audit. */
  readonly reason?: string | null | undefined;
  /** What the plan is called in the audit; said for you when left out. */
  readonly title?: string | null | undefined;
};

/** In what capacity an account is covered. */
export type CoverageKind =
  /** Answers for it; at most one at any moment. */
  | 'ACCOUNTABLE'
  /** Hands over to the accountable one. */
  | 'TRANSITION';

/** Adds an onboarding project. */
export type CreateImplementationChange = {
  /** The account. */
  readonly accountId: string;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Its id in the system it comes from; unique in the organization among things of its kind. */
  readonly externalId?: string | null | undefined;
  /** When the customer first had a measurable result. */
  readonly firstValueOn?: string | null | undefined;
  /** Id of the new implementation: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** When the customer went live. */
  readonly liveOn?: string | null | undefined;
  /** When it is to be live. */
  readonly plannedEnd?: string | null | undefined;
  /** When it is to start. */
  readonly plannedStart?: string | null | undefined;
  /** The specialist’s seat. */
  readonly positionId?: string | null | undefined;
  /** When it started. */
  readonly startedOn?: string | null | undefined;
  /** Where it stands. */
  readonly status?: ImplementationStatus | null | undefined;
};

/** Adds a role to the organization’s catalogue. */
export type CreateRoleChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Its id in the system it comes from; unique in the organization among things of its kind. */
  readonly externalId?: string | null | undefined;
  /** What it does; decides which figures apply. */
  readonly family: RoleFamily;
  /** Id of the new role: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** For leadership: whose span of control applies. */
  readonly layer?: LeadershipLayer | null | undefined;
  /** Steps above the first rung of its ladder; 0 is the first. */
  readonly level?: number | null | undefined;
  /** What it is called. */
  readonly name: string;
};

/** Makes a team. */
export type CreateTeamChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Its id in the system it comes from; unique in the organization among things of its kind. */
  readonly externalId?: string | null | undefined;
  /** Id of the new team: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What it is cut by. */
  readonly kind: TeamKind;
  /** Languages it serves, as BCP 47 tags; none means all. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** What it is called. */
  readonly name: string;
  /** The team above it; null makes it a root. */
  readonly parentId?: string | null | undefined;
  /** Regions it serves; none means all. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** Segments it serves; none means all. */
  readonly segments?: ReadonlyArray<Segment> | null | undefined;
  /** Verticals it serves; none means all. */
  readonly verticals?: ReadonlyArray<string> | null | undefined;
};

/** What a plan does to a thing. */
export type DifferenceAction =
  /** Fields of it differ. */
  | 'CHANGED'
  /** It is made. */
  | 'CREATED'
  /** It gets an end. */
  | 'ENDED'
  /** It is taken out, as it would have lasted no day. */
  | 'REMOVED';

/** Ends an accountability. */
export type EndCoverageChange = {
  /** The account. */
  readonly accountId: string;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is covered for. */
  readonly responsibility: Responsibility;
};

/** Ends a person’s employment; refused while the person has a seat. */
export type EndEmploymentChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The person. */
  readonly id: string;
};

/** What an input of an answer is counted in. */
export type EvidenceUnit =
  /** Accounts. */
  | 'ACCOUNTS'
  /** A calendar date in `text`, `YYYY-MM-DD`. */
  | 'DATE'
  /** Days. */
  | 'DAYS'
  /** A part of the whole: 0.65 is 65 %. */
  | 'FRACTION'
  /** Full-time equivalents: 1 is one whole. */
  | 'FTE'
  /** Onboarding projects. */
  | 'IMPLEMENTATIONS'
  /** Onboarding projects a year. */
  | 'IMPLEMENTATIONS_PER_YEAR'
  /** Minor units of the organization's currency. */
  | 'MINOR_UNITS'
  /** Minutes. */
  | 'MINUTES'
  /** Months. */
  | 'MONTHS'
  /** People. */
  | 'PEOPLE'
  /** Renewals. */
  | 'RENEWALS'
  /** Seat-equivalents: 1 is one whole, fully ramped person. */
  | 'SEATS'
  /** A name or a code in `text`. */
  | 'TEXT'
  /** Tickets. */
  | 'TICKETS'
  /** Tickets a day. */
  | 'TICKETS_PER_DAY';

/** Seats a person. */
export type FillPositionChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** How much of the person, 0.01–1; the seat’s own size by default. */
  readonly fte?: number | null | undefined;
  /** Id of the new occupancy: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** The person. */
  readonly personId: string;
  /** The seat. */
  readonly positionId: string;
  /** First day on which it is over; open by default. */
  readonly to?: string | null | undefined;
};

/** One change, and how to apply it. */
export type FillPositionInput = {
  /** The change. */
  readonly change: FillPositionChange;
  /** Refused with REVISION_CONFLICT when the organization is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its slug or its id. */
  readonly organization: string;
  /** Why, for the audit. */
  readonly reason?: string | null | undefined;
  /** What the plan is called in the audit; said for you when left out. */
  readonly title?: string | null | undefined;
};

/** What drives the company’s growth. */
export type GrowthMotion =
  /** Small first contracts that grow. */
  | 'LAND_AND_EXPAND'
  /** Customers’ outcomes before revenue. */
  | 'MISSION_DRIVEN'
  /** The product sells itself. */
  | 'PRODUCT_LED'
  /** Sales win new customers. */
  | 'SALES_LED';

/** Where a figure comes from. */
export type Guide =
  /** The guide “Post-Sale Business Models”. */
  | 'BM'
  /** The guide “What is Post-Sale Management”. */
  | 'PM'
  /** A default of the product’s own. */
  | 'Postscale'
  /** The guide “Post-Sale Team Structures”. */
  | 'TS';

/** Hands an account over to another seat or team. */
export type HandOverAccountChange = {
  /** The account. */
  readonly accountId: string;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new coverage: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** The seat that takes it; not with `teamId`. */
  readonly positionId?: string | null | undefined;
  /** Why. */
  readonly reason?: string | null | undefined;
  /** What it is covered for. */
  readonly responsibility: Responsibility;
  /** The team that takes it, pooling the load; not with `positionId`. */
  readonly teamId?: string | null | undefined;
  /** Until when the former holder stays in transition; not at all by default. */
  readonly transitionUntil?: string | null | undefined;
};

/** One change, and how to apply it. */
export type HandOverAccountInput = {
  /** The change. */
  readonly change: HandOverAccountChange;
  /** Refused with REVISION_CONFLICT when the organization is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its slug or its id. */
  readonly organization: string;
  /** Why, for the audit. */
  readonly reason?: string | null | undefined;
  /** What the plan is called in the audit; said for you when left out. */
  readonly title?: string | null | undefined;
};

/** How a handover ended. */
export type HandoverOutcome =
  /** Given up. */
  | 'ABANDONED'
  /** Completed. */
  | 'DONE';

/** Adds a person from the first day of employment. */
export type HirePersonChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Its id in the system it comes from; unique in the organization among things of its kind. */
  readonly externalId?: string | null | undefined;
  /** Id of the new person: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** Languages spoken, as BCP 47 tags. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Loaded cost a year at 1 FTE. */
  readonly loadedCost?: MoneyInput | null | undefined;
  /** Full name. */
  readonly name: string;
  /** Where the person works. */
  readonly region?: string | null | undefined;
  /** What the person is good at. */
  readonly skills?: ReadonlyArray<string> | null | undefined;
  /** IANA time zone. */
  readonly timeZone?: string | null | undefined;
};

/** What a hire trigger is about. */
export type HireTriggerGrouping =
  /** The whole organization. */
  | 'ORGANIZATION'
  /** One segment. */
  | 'SEGMENT'
  /** One team. */
  | 'TEAM';

/** What a hire trigger cannot do without. */
export type HireTriggerInput =
  /** Health scores and touchpoints. */
  | 'HEALTH'
  /** Ticket volumes. */
  | 'TICKETS';

/** Whether a hire is due. */
export type HireTriggerStatus =
  /** It is due. */
  | 'FIRED'
  /** An input is missing, which is named. */
  | 'NOT_EVALUATED'
  /** It is not. */
  | 'NOT_FIRED';

/** Where an onboarding project stands. */
export type ImplementationStatus =
  /** Under way. */
  | 'ACTIVE'
  /** Will not happen. */
  | 'CANCELLED'
  /** The customer is live. */
  | 'LIVE'
  /** Waiting to start. */
  | 'QUEUED';

/** A layer of leadership with its span of control (TS “Leadership”). */
export type LeadershipLayer =
  /** The whole customer organisation. */
  | 'CCO'
  /** 15–30 CSMs, or 2–4 managers. */
  | 'DIRECTOR'
  /** 5–10 CSMs, or 2–3 team leads. */
  | 'MANAGER'
  /** Leads 3–5 CSMs, often still carrying accounts. */
  | 'TEAM_LEAD'
  /** 30–100+ CSMs, or the whole function. */
  | 'VP';

/** An amount of money. */
export type MoneyInput = {
  /** In minor units of the currency: cents for USD, yen for JPY. */
  readonly amountMinor: number;
  /** Must be the organization’s, which it is by default; nothing is converted. */
  readonly currency?: string | null | undefined;
};

/** Moves a seat to another team, under another seat, or both. */
export type MovePositionChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The seat. */
  readonly id: string;
  /** The seat it reports to; null at the top. */
  readonly reportsToId?: string | null | undefined;
  /** The team it belongs to. */
  readonly teamId?: string | null | undefined;
};

/** One change, and how to apply it. */
export type MovePositionInput = {
  /** The change. */
  readonly change: MovePositionChange;
  /** Refused with REVISION_CONFLICT when the organization is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its slug or its id. */
  readonly organization: string;
  /** Why, for the audit. */
  readonly reason?: string | null | undefined;
  /** What the plan is called in the audit; said for you when left out. */
  readonly title?: string | null | undefined;
};

/** Moves a team, with everything below it, under another one. */
export type MoveTeamChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The team. */
  readonly id: string;
  /** The team above it; null makes it a root. */
  readonly parentId?: string | null | undefined;
};

/** Opens a seat. */
export type OpenPositionChange = {
  /** Budgeted loaded cost a year at 1 FTE. */
  readonly budgetedCost?: MoneyInput | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Its id in the system it comes from; unique in the organization among things of its kind. */
  readonly externalId?: string | null | undefined;
  /** Its size in full-time equivalents, 0.01–1; 1 by default. */
  readonly fte?: number | null | undefined;
  /** Id of the new seat: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** The seat it reports to; null at the top. */
  readonly reportsToId?: string | null | undefined;
  /** Its role. */
  readonly roleId: string;
  /** The team it belongs to. */
  readonly teamId: string;
  /** What the seat is called. */
  readonly title: string;
};

/** One change, and how to apply it. */
export type OpenPositionInput = {
  /** The change. */
  readonly change: OpenPositionChange;
  /** Refused with REVISION_CONFLICT when the organization is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its slug or its id. */
  readonly organization: string;
  /** Why, for the audit. */
  readonly reason?: string | null | undefined;
  /** What the plan is called in the audit; said for you when left out. */
  readonly title?: string | null | undefined;
};

/** The two ways to sort. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first at the start. */
  | 'ASC'
  /** Largest, latest or alphabetically last at the start. */
  | 'DESC';

/** How a post-sale organisation is cut (TS “Four models”). */
export type OrgModel =
  /** One CSM team owns the whole journey. */
  | 'GENERALIST'
  /** Regional teams. */
  | 'GEOGRAPHIC'
  /** Cross-functional teams by segment. */
  | 'POD'
  /** A team for each stage of the journey. */
  | 'SPECIALIST';

/** Which people; what is left out does not restrict. */
export type PersonFilter = {
  /** With a seat whose role is of these families. */
  readonly families?: ReadonlyArray<RoleFamily> | null | undefined;
  /** A part of the name or the e-mail, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** With a seat in this team. */
  readonly teamId?: string | null | undefined;
  /** True: without any seat; false: with at least one. */
  readonly unseated?: boolean | null | undefined;
  /** Whether the teams below `teamId` count too. */
  readonly withBranch?: boolean | null | undefined;
};

/** How a list of Person is sorted. */
export type PersonOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: PersonOrderField;
};

/** What a list of Person can be sorted by. */
export type PersonOrderField =
  /** By the first day of the present employment. */
  | 'EMPLOYED_FROM'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** A plan: an ordered list of changes, applied as a whole or not at all. */
export type PlanInput = {
  /** The changes, in order; at most 10,000. */
  readonly changes: ReadonlyArray<ChangeInput>;
  /** Refused with REVISION_CONFLICT when the organization is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its slug or its id. */
  readonly organization: string;
  /** Why, for the audit. */
  readonly reason?: string | null | undefined;
  /** What the plan is called in the audit; said for you when left out. */
  readonly title?: string | null | undefined;
};

/** A policy’s value: exactly one of the two, as the figure it stands for. */
export type PolicyValueInput = {
  /** A single number. */
  readonly number?: number | null | undefined;
  /** A range. */
  readonly range?: RangeInput | null | undefined;
};

/** Which seats; what is left out does not restrict. */
export type PositionFilter = {
  /** With a role of these families. */
  readonly families?: ReadonlyArray<RoleFamily> | null | undefined;
  /** True: seats that nobody sits in; false: seats that somebody sits in. */
  readonly isOpen?: boolean | null | undefined;
  /** With this role. */
  readonly roleId?: string | null | undefined;
  /** A part of the title, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** Seats of this team. */
  readonly teamId?: string | null | undefined;
  /** Whether the teams below `teamId` count too. */
  readonly withBranch?: boolean | null | undefined;
};

/** How a list of Position is sorted. */
export type PositionOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: PositionOrderField;
};

/** What a list of Position can be sorted by. */
export type PositionOrderField =
  /** By budgeted loaded cost at 1 FTE; seats without one come last. */
  | 'BUDGETED_COST'
  /** By title, without regard to case and accents. */
  | 'TITLE';

/** The kinds of those who ask. */
export type PrincipalKind =
  /** A program with an API token. */
  | 'TOKEN'
  /** Someone signed in. */
  | 'USER';

/** A range of figures. */
export type RangeInput = {
  /** Its lower end. */
  readonly lower: number;
  /** Whether it is open above, as in 200–500+. */
  readonly openTop?: boolean;
  /** Its upper end. */
  readonly upper: number;
};

/** Records how an account’s recurring revenue moved on one day (the effective one); replaces what the source said before. */
export type RecordArrMovementChange = {
  /** The account. */
  readonly accountId: string;
  /** Positive for NEW and EXPANSION, negative for CONTRACTION and CHURN. */
  readonly amount: MoneyInput;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What kind of movement it is. */
  readonly movement: ArrMovementKind;
  /** Why it was lost, as the source says. */
  readonly reason?: string | null | undefined;
  /** Name of the system the figures come from. */
  readonly source: string;
};

/** Records the tickets of one account or team on one day (the effective one); replaces what the source said before. */
export type RecordTicketVolumeChange = {
  /** The account; not with `teamId`. */
  readonly accountId?: string | null | undefined;
  /** Tickets opened that day that broke their service level. */
  readonly breached: number;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Tickets opened that day. */
  readonly opened: number;
  /** Minutes from opening to solving, summed over the tickets solved that day. */
  readonly resolutionMinutes: number;
  /** Tickets solved that day. */
  readonly solved: number;
  /** Name of the system the figures come from. */
  readonly source: string;
  /** The team; not with `accountId`. */
  readonly teamId?: string | null | undefined;
};

/** Whom the head of the organisation reports to (TS “Reporting structure”). */
export type ReportingLine =
  /** A chief customer officer. */
  | 'CCO'
  /** The chief executive or operating officer. */
  | 'CEO_COO'
  /** The chief revenue officer. */
  | 'CRO';

/** What an account is covered for. */
export type Responsibility =
  /** Customer success. */
  | 'CSM'
  /** Implementation and onboarding. */
  | 'IMPLEMENTATION'
  /** Renewals. */
  | 'RENEWALS'
  /** Support. */
  | 'SUPPORT'
  /** Technical account management. */
  | 'TAM';

/** Ends a role; refused while seats have it. */
export type RetireRoleChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The role. */
  readonly id: string;
};

/** Ends a team; refused while it has seats, teams or coverage. */
export type RetireTeamChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The team. */
  readonly id: string;
};

/** What a role does (TS “Core roles”). */
export type RoleFamily =
  /** Customer success managers. */
  | 'CSM'
  /** CS Operations. */
  | 'CS_OPS'
  /** Implementation and onboarding specialists. */
  | 'IMPLEMENTATION'
  /** Team leads, managers, directors and above. */
  | 'LEADERSHIP'
  /** Renewals specialists. */
  | 'RENEWALS'
  /** Support engineers. */
  | 'SUPPORT'
  /** Technical account managers. */
  | 'TAM';

/** Which seats; what is left out does not restrict. */
export type SeatCapacityFilter = {
  /** As full as one of these. */
  readonly bands?: ReadonlyArray<Band> | null | undefined;
  /** With a role of these families. */
  readonly families?: ReadonlyArray<RoleFamily> | null | undefined;
  /** True: seats that nobody sits in; false: seats that somebody sits in. */
  readonly isOpen?: boolean | null | undefined;
  /** Of this team. */
  readonly teamId?: string | null | undefined;
  /** Whether the teams below `teamId` count too. */
  readonly withBranch?: boolean | null | undefined;
};

/** How a list of SeatCapacity is sorted. */
export type SeatCapacityOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: SeatCapacityOrderField;
};

/** What a list of SeatCapacity can be sorted by. */
export type SeatCapacityOrderField =
  /** By load in seats. */
  | 'LOAD'
  /** By utilisation; seats without one come last. */
  | 'UTILISATION';

/** What kind of customer an account is. */
export type Segment =
  /** Large companies. */
  | 'ENTERPRISE'
  /** Middle-sized companies. */
  | 'MID_MARKET'
  /** Small businesses. */
  | 'SMB';

/** How customers are served (BM “Four models”). */
export type ServiceModel =
  /** A dedicated CSM, 8–15 accounts each. */
  | 'HIGH_TOUCH'
  /** By tier. */
  | 'HYBRID'
  /** A shared CSM, 40–100 accounts each. */
  | 'LOW_TOUCH'
  /** Automated; people on a trigger. */
  | 'TECH_TOUCH';

/** Overrides a figure of the benchmark catalogue, or states an assumption. */
export type SetPolicyChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Key of the figure, as in `benchmarks`. */
  readonly key: string;
  /** Why. */
  readonly reason?: string | null | undefined;
  /** What stands in for it, in its unit. */
  readonly value: PolicyValueInput;
};

/** One change, and how to apply it. */
export type SetPolicyInput = {
  /** The change. */
  readonly change: SetPolicyChange;
  /** Refused with REVISION_CONFLICT when the organization is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its slug or its id. */
  readonly organization: string;
  /** Why, for the audit. */
  readonly reason?: string | null | undefined;
  /** What the plan is called in the audit; said for you when left out. */
  readonly title?: string | null | undefined;
};

/** Sets how an account is served. */
export type SetTierChange = {
  /** The account. */
  readonly accountId: string;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** How it is served; null lets its segment decide. */
  readonly tier?: Tier | null | undefined;
};

/** How many people a leader leads, against what the layer is meant for (TS “Leadership”). */
export type SpanVerdict =
  /** More than the layer can lead well. */
  | 'ABOVE'
  /** Fewer. */
  | 'BELOW'
  /** As many. */
  | 'WITHIN';

/** What a team is cut by. */
export type TeamKind =
  /** A function, such as onboarding. */
  | 'FUNCTION'
  /** A cross-functional pod for a segment. */
  | 'POD'
  /** A region. */
  | 'REGION'
  /** A service shared by the others, such as support. */
  | 'SHARED_SERVICE';

/** A kind of thing that plans change. */
export type ThingKind =
  /** A customer account. */
  | 'account'
  /** Who covers an account. */
  | 'coverage'
  /** An onboarding project. */
  | 'implementation'
  /** A person in a seat. */
  | 'occupancy'
  /** The organization itself. */
  | 'organization'
  /** A person. */
  | 'person'
  /** An override of a figure. */
  | 'policy'
  /** A seat. */
  | 'position'
  /** An entry of the role catalogue. */
  | 'role'
  /** A team. */
  | 'team';

/** How an account is served (BM “Hybrid”). */
export type Tier =
  /** A dedicated CSM. */
  | 'HIGH_TOUCH'
  /** A shared CSM. */
  | 'LOW_TOUCH'
  /** Automated; people on a trigger. */
  | 'TECH_TOUCH';

/** Alters an account; its tier by `setTier`. */
export type UpdateAccountChange = {
  /** Annual contract value. */
  readonly acv?: MoneyInput | null | undefined;
  /** Whether it renews unless cancelled. */
  readonly autoRenew?: boolean | null | undefined;
  /** How complex it is to serve. */
  readonly complexity?: Complexity | null | undefined;
  /** Day on which the contract ends. */
  readonly contractEnd?: string | null | undefined;
  /** First day of the contract. */
  readonly contractStart?: string | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The account. */
  readonly id: string;
  /** The language it is served in, as a BCP 47 tag. */
  readonly language?: string | null | undefined;
  /** Its load compared with an ordinary account, 0–100; 1 by default. */
  readonly loadWeight?: number | null | undefined;
  /** The customer. */
  readonly name?: string | null | undefined;
  /** Where it is. */
  readonly region?: string | null | undefined;
  /** Terms of the renewal, in words. */
  readonly renewalTerms?: string | null | undefined;
  /** Its segment. */
  readonly segment?: Segment | null | undefined;
  /** Whether it matters beyond its value. */
  readonly strategic?: boolean | null | undefined;
  /** Its industry. */
  readonly vertical?: string | null | undefined;
};

/** Alters an onboarding project. */
export type UpdateImplementationChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** When the customer first had a measurable result. */
  readonly firstValueOn?: string | null | undefined;
  /** The implementation. */
  readonly id: string;
  /** When the customer went live. */
  readonly liveOn?: string | null | undefined;
  /** When it is to be live. */
  readonly plannedEnd?: string | null | undefined;
  /** When it is to start. */
  readonly plannedStart?: string | null | undefined;
  /** The specialist’s seat. */
  readonly positionId?: string | null | undefined;
  /** When it started. */
  readonly startedOn?: string | null | undefined;
  /** Where it stands. */
  readonly status?: ImplementationStatus | null | undefined;
};

/** Alters the organization’s own fields. */
export type UpdateOrganizationChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Gross margin as a share of revenue, 0–1. */
  readonly grossMargin?: number | null | undefined;
  /** What drives its growth. */
  readonly growthMotion?: GrowthMotion | null | undefined;
  /** The language of its texts where none is asked for. */
  readonly locale?: string | null | undefined;
  /** What the company is called. */
  readonly name?: string | null | undefined;
  /** The organisation model it says it has. */
  readonly orgModel?: OrgModel | null | undefined;
  /** How complex its product is. */
  readonly productComplexity?: Complexity | null | undefined;
  /** Whom the head of the organisation reports to. */
  readonly reportingLine?: ReportingLine | null | undefined;
  /** The service model it says it has. */
  readonly serviceModel?: ServiceModel | null | undefined;
  /** IANA time zone in which “today” is read. */
  readonly timeZone?: string | null | undefined;
};

/** Alters a person. */
export type UpdatePersonChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** The person. */
  readonly id: string;
  /** Languages spoken, as BCP 47 tags. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Loaded cost a year at 1 FTE. */
  readonly loadedCost?: MoneyInput | null | undefined;
  /** Full name. */
  readonly name?: string | null | undefined;
  /** Where the person works. */
  readonly region?: string | null | undefined;
  /** What the person is good at. */
  readonly skills?: ReadonlyArray<string> | null | undefined;
  /** IANA time zone. */
  readonly timeZone?: string | null | undefined;
};

/** Alters a seat. */
export type UpdatePositionChange = {
  /** Budgeted loaded cost a year at 1 FTE. */
  readonly budgetedCost?: MoneyInput | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Its size in full-time equivalents, 0.01–1; 1 by default. */
  readonly fte?: number | null | undefined;
  /** The seat. */
  readonly id: string;
  /** Its role. */
  readonly roleId?: string | null | undefined;
  /** What the seat is called. */
  readonly title?: string | null | undefined;
};

/** Alters a role. */
export type UpdateRoleChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it does; decides which figures apply. */
  readonly family?: RoleFamily | null | undefined;
  /** The role. */
  readonly id: string;
  /** For leadership: whose span of control applies. */
  readonly layer?: LeadershipLayer | null | undefined;
  /** Steps above the first rung of its ladder; 0 is the first. */
  readonly level?: number | null | undefined;
  /** What it is called. */
  readonly name?: string | null | undefined;
};

/** Alters a team. */
export type UpdateTeamChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The team. */
  readonly id: string;
  /** What it is cut by. */
  readonly kind?: TeamKind | null | undefined;
  /** Languages it serves, as BCP 47 tags; none means all. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** What it is called. */
  readonly name?: string | null | undefined;
  /** Regions it serves; none means all. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** Segments it serves; none means all. */
  readonly segments?: ReadonlyArray<Segment> | null | undefined;
  /** Verticals it serves; none means all. */
  readonly verticals?: ReadonlyArray<string> | null | undefined;
};

/** Ends the occupancies of a seat. */
export type VacatePositionChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Only this person’s. */
  readonly personId?: string | null | undefined;
  /** The seat. */
  readonly positionId: string;
};

/** One change, and how to apply it. */
export type VacatePositionInput = {
  /** The change. */
  readonly change: VacatePositionChange;
  /** Refused with REVISION_CONFLICT when the organization is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its slug or its id. */
  readonly organization: string;
  /** Why, for the audit. */
  readonly reason?: string | null | undefined;
  /** What the plan is called in the audit; said for you when left out. */
  readonly title?: string | null | undefined;
};

export type AccountQueryVariables = Exact<{
  id: string;
}>;


export type AccountQuery = { readonly node:
    | { readonly __typename: 'Account', readonly complexity: Complexity, readonly vertical: string | null, readonly language: string | null, readonly contractStart: string | null, readonly autoRenew: boolean, readonly renewalTerms: string | null, readonly loadWeight: number, readonly validFrom: string, readonly validTo: string | null, readonly id: string, readonly externalId: string | null, readonly name: string, readonly segment: Segment, readonly tier: Tier | null, readonly strategic: boolean, readonly region: string | null, readonly contractEnd: string | null, readonly coverage: ReadonlyArray<{ readonly reason: string | null, readonly outcome: HandoverOutcome | null, readonly satisfaction: number | null, readonly outcomeOn: string | null, readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly position: { readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null }>, readonly implementations: ReadonlyArray<{ readonly id: string, readonly status: ImplementationStatus, readonly plannedStart: string | null, readonly plannedEnd: string | null, readonly startedOn: string | null, readonly liveOn: string | null, readonly firstValueOn: string | null }>, readonly history: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly changedFields: ReadonlyArray<string> | null }>, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly csm: { readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly position: { readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Coverage' }
    | { readonly __typename: 'Implementation' }
    | { readonly __typename: 'ImportRun' }
    | { readonly __typename: 'Occupancy' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'Team' }
   | null };

export type AccountsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: AccountFilter | null | undefined;
  order?: AccountOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly accounts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly externalId: string | null, readonly name: string, readonly segment: Segment, readonly tier: Tier | null, readonly strategic: boolean, readonly region: string | null, readonly contractEnd: string | null, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly csm: { readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly position: { readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null } | null } }> } } | null };

export type AccountSummaryFragment = { readonly id: string, readonly externalId: string | null, readonly name: string, readonly segment: Segment, readonly tier: Tier | null, readonly strategic: boolean, readonly region: string | null, readonly contractEnd: string | null, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly csm: { readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly position: { readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null } | null };

export type CoverageTargetFragment = { readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly position: { readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null };

export type AdminApplyPlanMutationVariables = Exact<{
  input: PlanInput;
}>;


export type AdminApplyPlanMutation = { readonly applyPlan: { readonly ok: { readonly changed: boolean, readonly revision: number } | null, readonly error: { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminBenchmarksQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminBenchmarksQuery = { readonly benchmarks: ReadonlyArray<{ readonly key: string, readonly guide: Guide, readonly section: string, readonly text: string, readonly unit: BenchmarkUnit, readonly unitLabel: string }> };

export type AdminCapacityBoardQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  groupBy: CapacityGrouping;
}>;


export type AdminCapacityBoardQuery = { readonly organization: { readonly id: string, readonly capacity: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly triggerUtilisation: number | null, readonly band: Band | null, readonly people: number, readonly openSeats: number, readonly accounts: number, readonly exposedAccounts: number, readonly peopleNeeded: number | null }> }> } | null };

export type AdminCapacityLineFragment = { readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly triggerUtilisation: number | null, readonly band: Band | null, readonly people: number, readonly openSeats: number, readonly accounts: number, readonly exposedAccounts: number, readonly peopleNeeded: number | null };

export type AdminCapacityEvidenceQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  groupBy: CapacityGrouping;
}>;


export type AdminCapacityEvidenceQuery = { readonly organization: { readonly id: string, readonly capacity: ReadonlyArray<{ readonly key: string | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> }> } | null };

export type AdminEvidenceFragment = { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> };

export type AdminCapacityOverviewQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type AdminCapacityOverviewQuery = { readonly organization: { readonly id: string, readonly whole: ReadonlyArray<{ readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly openSeats: number, readonly exposedAccounts: number }> }>, readonly hireTriggers: ReadonlyArray<{ readonly rule: string }>, readonly byPerson: ReadonlyArray<{ readonly key: string | null, readonly lines: ReadonlyArray<{ readonly band: Band | null }> }> } | null };

export type AdminHireTriggersQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type AdminHireTriggersQuery = { readonly organization: { readonly id: string, readonly hireTriggers: ReadonlyArray<{ readonly rule: string, readonly family: RoleFamily, readonly groupBy: HireTriggerGrouping, readonly groupKey: string, readonly groupName: string, readonly status: HireTriggerStatus, readonly severe: boolean, readonly missing: HireTriggerInput | null, readonly since: string | null, readonly peopleNeeded: number | null, readonly startBy: string | null, readonly evidence: { readonly message: string } }> } | null };

export type AdminOrganizationQueryVariables = Exact<{
  slug: string;
}>;


export type AdminOrganizationQuery = { readonly organization: { readonly id: string, readonly slug: string, readonly name: string, readonly revision: number, readonly asOf: string } | null };

export type AdminOrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminOrganizationsQuery = { readonly organizations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly slug: string, readonly name: string } }> } };

export type AdminPeopleQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type AdminPeopleQuery = { readonly organization: { readonly id: string, readonly people: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly seatedFte: number, readonly positions: ReadonlyArray<{ readonly id: string, readonly title: string }> } }> } } | null };

export type AdminPreviewPlanMutationVariables = Exact<{
  input: PlanInput;
}>;


export type AdminPreviewPlanMutation = { readonly previewPlan: { readonly ok: { readonly baseRevision: number, readonly plan: { readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly id: string, readonly kind: ThingKind, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly before: string, readonly after: string }> }> }, readonly effects: { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number } | null, readonly after: { readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number } | null }>, readonly costBefore: { readonly amountMinor: number, readonly formatted: string }, readonly costAfter: { readonly amountMinor: number, readonly formatted: string } } } | null, readonly error: { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminCapacitySideFragment = { readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number };

export type AdminPlanErrorFragment = { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> };

export type AdminRosterQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminRosterQuery = { readonly organization: { readonly id: string, readonly positions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly fte: number, readonly openFte: number, readonly role: { readonly id: string, readonly name: string, readonly family: RoleFamily } | null, readonly team: { readonly id: string, readonly name: string } | null, readonly reportsTo: { readonly id: string, readonly title: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly fte: number, readonly person: { readonly id: string, readonly name: string } | null }>, readonly capacity: { readonly utilisation: number | null, readonly triggerUtilisation: number | null, readonly band: Band | null } | null, readonly accounts: { readonly totalCount: number } } }> } } | null };

export type AdminTeamCapacityQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type AdminTeamCapacityQuery = { readonly organization: { readonly id: string, readonly team: ReadonlyArray<{ readonly team: { readonly id: string } | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly triggerUtilisation: number | null, readonly band: Band | null, readonly people: number, readonly openSeats: number, readonly accounts: number, readonly exposedAccounts: number, readonly peopleNeeded: number | null }> }>, readonly branch: ReadonlyArray<{ readonly team: { readonly id: string } | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly triggerUtilisation: number | null, readonly band: Band | null, readonly people: number, readonly openSeats: number, readonly accounts: number, readonly exposedAccounts: number, readonly peopleNeeded: number | null }> }> } | null };

export type AdminTeamNamesQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminTeamNamesQuery = { readonly organization: { readonly id: string, readonly teams: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type AdminTeamsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminTeamsQuery = { readonly organization: { readonly id: string, readonly teams: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: TeamKind, readonly segments: ReadonlyArray<Segment>, readonly regions: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly peopleCount: number, readonly branchPeopleCount: number, readonly parent: { readonly id: string } | null } }> } } | null };

export type AdminTriggerEvidenceQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type AdminTriggerEvidenceQuery = { readonly organization: { readonly id: string, readonly hireTriggers: ReadonlyArray<{ readonly rule: string, readonly groupKey: string, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } | null };

export type AdminViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminViewerQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly email: string | null, readonly organizations: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly actions: ReadonlyArray<string> }> } };

export type AuditQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly audit: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly revision: number, readonly at: string, readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly factCount: number, readonly actor: { readonly kind: ActorKind, readonly name: string } } }> } } | null };

export type BenchmarksQueryVariables = Exact<{
  keyPrefix?: string | null | undefined;
  guides?: ReadonlyArray<Guide> | null | undefined;
}>;


export type BenchmarksQuery = { readonly benchmarks: ReadonlyArray<{ readonly key: string, readonly text: string, readonly unit: BenchmarkUnit, readonly unitLabel: string, readonly isRange: boolean, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly guide: Guide, readonly section: string }> };

export type CapacityQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  groupBy: CapacityGrouping;
  filter?: CapacityFilter | null | undefined;
}>;


export type CapacityQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly groupBy: CapacityGrouping, readonly key: string | null, readonly name: string | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly utilisationReason: string | null, readonly triggerUtilisation: number | null, readonly band: Band | null, readonly people: number, readonly fte: number, readonly seats: number, readonly openSeats: number, readonly requiredCapacity: number | null, readonly seatsRequired: number | null, readonly gap: number | null, readonly peopleNeeded: number | null, readonly exposedAccounts: number, readonly accounts: number, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } }> }> } | null };

export type CapacityFiguresFragment = { readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly utilisationReason: string | null, readonly triggerUtilisation: number | null, readonly band: Band | null, readonly people: number, readonly fte: number, readonly seats: number, readonly openSeats: number, readonly requiredCapacity: number | null, readonly seatsRequired: number | null, readonly gap: number | null, readonly peopleNeeded: number | null, readonly exposedAccounts: number, readonly accounts: number, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } };

export type ReasonsFragment = { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> };

export type OverCapacityQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  bands?: ReadonlyArray<Band>;
  filter?: CapacityFilter | null | undefined;
}>;


export type OverCapacityQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly overCapacity: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string } | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly utilisationReason: string | null, readonly triggerUtilisation: number | null, readonly band: Band | null, readonly people: number, readonly fte: number, readonly seats: number, readonly openSeats: number, readonly requiredCapacity: number | null, readonly seatsRequired: number | null, readonly gap: number | null, readonly peopleNeeded: number | null, readonly exposedAccounts: number, readonly accounts: number, readonly evidence: { readonly message: string }, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } }> }> } | null };

export type SeatCapacityQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: SeatCapacityFilter | null | undefined;
  order?: SeatCapacityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SeatCapacityQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly capacitySeats: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly triggerUtilisation: number | null, readonly band: Band | null, readonly accounts: number, readonly position: { readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null }, readonly holders: ReadonlyArray<{ readonly fte: number, readonly capacity: number, readonly person: { readonly id: string, readonly name: string } }>, readonly evidence: { readonly message: string } } }> } } | null };

export type SpansOfControlQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type SpansOfControlQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly spansOfControl: ReadonlyArray<{ readonly layer: LeadershipLayer | null, readonly people: number, readonly direct: number, readonly branch: number, readonly directLeaders: number, readonly branchLeaders: number, readonly verdict: SpanVerdict | null, readonly leadersMissing: number, readonly position: { readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null }, readonly evidence: { readonly message: string } }> } | null };

export type HireTriggersQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  statuses?: ReadonlyArray<HireTriggerStatus> | null | undefined;
  families?: ReadonlyArray<RoleFamily> | null | undefined;
  groupBy?: ReadonlyArray<HireTriggerGrouping> | null | undefined;
}>;


export type HireTriggersQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly hireTriggers: ReadonlyArray<{ readonly rule: string, readonly family: RoleFamily, readonly groupBy: HireTriggerGrouping, readonly groupKey: string, readonly groupName: string, readonly status: HireTriggerStatus, readonly severe: boolean, readonly missing: HireTriggerInput | null, readonly since: string | null, readonly peopleNeeded: number | null, readonly startBy: string | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } | null };

export type OrganizationQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  revision?: number | null | undefined;
}>;


export type OrganizationQuery = { readonly organization: { readonly id: string, readonly slug: string, readonly name: string, readonly revision: number, readonly asOf: string, readonly currency: string, readonly locale: string, readonly timeZone: string, readonly grossMargin: number | null, readonly productComplexity: Complexity, readonly growthMotion: GrowthMotion | null, readonly orgModel: OrgModel | null, readonly serviceModel: ServiceModel | null, readonly reportingLine: ReportingLine | null, readonly roles: ReadonlyArray<{ readonly id: string, readonly name: string, readonly family: RoleFamily, readonly level: number, readonly layer: LeadershipLayer | null }> } | null };

export type OrganizationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly slug: string, readonly name: string, readonly currency: string, readonly revision: number } }> } };

export type ApplyPlanMutationVariables = Exact<{
  input: PlanInput;
}>;


export type ApplyPlanMutation = { readonly applyPlan: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly id: string, readonly kind: ThingKind, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly before: string, readonly after: string }> }> } } | null, readonly error: { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type CoverAccountMutationVariables = Exact<{
  input: CoverAccountInput;
}>;


export type CoverAccountMutation = { readonly coverAccount: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly id: string, readonly kind: ThingKind, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly before: string, readonly after: string }> }> } } | null, readonly error: { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type FillPositionMutationVariables = Exact<{
  input: FillPositionInput;
}>;


export type FillPositionMutation = { readonly fillPosition: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly id: string, readonly kind: ThingKind, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly before: string, readonly after: string }> }> } } | null, readonly error: { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type HandOverAccountMutationVariables = Exact<{
  input: HandOverAccountInput;
}>;


export type HandOverAccountMutation = { readonly handOverAccount: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly id: string, readonly kind: ThingKind, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly before: string, readonly after: string }> }> } } | null, readonly error: { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type MovePositionMutationVariables = Exact<{
  input: MovePositionInput;
}>;


export type MovePositionMutation = { readonly movePosition: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly id: string, readonly kind: ThingKind, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly before: string, readonly after: string }> }> } } | null, readonly error: { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type OpenPositionMutationVariables = Exact<{
  input: OpenPositionInput;
}>;


export type OpenPositionMutation = { readonly openPosition: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly id: string, readonly kind: ThingKind, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly before: string, readonly after: string }> }> } } | null, readonly error: { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type PreviewPlanMutationVariables = Exact<{
  input: PlanInput;
}>;


export type PreviewPlanMutation = { readonly previewPlan: { readonly ok: { readonly baseRevision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly id: string, readonly kind: ThingKind, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly before: string, readonly after: string }> }> }, readonly effects: { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number } | null, readonly after: { readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number } | null }>, readonly costBefore: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly costAfter: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } } } | null, readonly error: { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type EffectSideFragment = { readonly load: number, readonly capacity: number, readonly utilisation: number | null, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number };

export type PlanDifferencesFragment = { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly id: string, readonly kind: ThingKind, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly before: string, readonly after: string }> }> };

export type RefusalFragment = { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> };

export type SetPolicyMutationVariables = Exact<{
  input: SetPolicyInput;
}>;


export type SetPolicyMutation = { readonly setPolicy: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly id: string, readonly kind: ThingKind, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly before: string, readonly after: string }> }> } } | null, readonly error: { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type VacatePositionMutationVariables = Exact<{
  input: VacatePositionInput;
}>;


export type VacatePositionMutation = { readonly vacatePosition: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly id: string, readonly kind: ThingKind, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly before: string, readonly after: string }> }> } } | null, readonly error: { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type PoliciesQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  keyPrefix?: string | null | undefined;
}>;


export type PoliciesQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly policies: ReadonlyArray<{ readonly id: string, readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly reason: string | null, readonly from: string, readonly to: string | null, readonly benchmark: { readonly text: string, readonly unitLabel: string, readonly lower: number, readonly upper: number, readonly openTop: boolean } | null, readonly lastChange: { readonly author: string, readonly at: string, readonly revision: number } | null }> } | null };

export type CatalogueRolesQueryVariables = Exact<{
  families?: ReadonlyArray<RoleFamily> | null | undefined;
}>;


export type CatalogueRolesQuery = { readonly roles: ReadonlyArray<{ readonly key: string, readonly name: string, readonly family: RoleFamily, readonly familyName: string, readonly level: number, readonly ladder: ReadonlyArray<string>, readonly layer: LeadershipLayer | null, readonly responsibilities: ReadonlyArray<string>, readonly unitOfLoad: string | null, readonly guide: Guide, readonly section: string, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly unitLabel: string }> }> };

export type PeopleQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: PersonFilter | null | undefined;
  order?: PersonOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly people: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly email: string | null, readonly languages: ReadonlyArray<string>, readonly region: string | null, readonly timeZone: string | null, readonly skills: ReadonlyArray<string>, readonly employedFrom: string, readonly employedTo: string | null, readonly seatedFte: number, readonly loadedCost: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly fte: number, readonly position: { readonly id: string, readonly title: string } | null }> } }> } } | null };

export type RosterQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: PositionFilter | null | undefined;
  order?: PositionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RosterQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly positions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly fte: number, readonly openFte: number, readonly isOpen: boolean, readonly budgetedCost: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null, readonly role: { readonly id: string, readonly name: string, readonly family: RoleFamily, readonly layer: LeadershipLayer | null } | null, readonly team: { readonly id: string, readonly name: string } | null, readonly reportsTo: { readonly id: string, readonly title: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly fte: number, readonly from: string, readonly to: string | null, readonly person: { readonly id: string, readonly name: string } | null }> } }> } } | null };

export type RosterSeatFragment = { readonly id: string, readonly title: string, readonly fte: number, readonly openFte: number, readonly isOpen: boolean, readonly budgetedCost: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null, readonly role: { readonly id: string, readonly name: string, readonly family: RoleFamily, readonly layer: LeadershipLayer | null } | null, readonly team: { readonly id: string, readonly name: string } | null, readonly reportsTo: { readonly id: string, readonly title: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly fte: number, readonly from: string, readonly to: string | null, readonly person: { readonly id: string, readonly name: string } | null }> };

export type TeamTreeQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamTreeQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly teams: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: TeamKind, readonly segments: ReadonlyArray<Segment>, readonly verticals: ReadonlyArray<string>, readonly regions: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly peopleCount: number, readonly branchPeopleCount: number, readonly parent: { readonly id: string } | null } }> } } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly kind: PrincipalKind, readonly name: string, readonly email: string | null, readonly allOrganizations: boolean, readonly viewerCanCreateOrganization: boolean, readonly organizations: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly currency: string, readonly actions: ReadonlyArray<string> }> } };

export const CoverageTargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CoverageTargetFragment, unknown>;
export const AccountSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"strategic"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"csm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageTarget"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AccountSummaryFragment, unknown>;
export const AdminCapacityLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacityLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}}]}}]} as unknown as DocumentNode<AdminCapacityLineFragment, unknown>;
export const AdminEvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminEvidenceFragment, unknown>;
export const AdminCapacitySideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacitySide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}}]} as unknown as DocumentNode<AdminCapacitySideFragment, unknown>;
export const AdminPlanErrorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminPlanErrorFragment, unknown>;
export const CapacityFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CapacityFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"utilisationReason"}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"requiredCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRequired"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]}}]} as unknown as DocumentNode<CapacityFiguresFragment, unknown>;
export const ReasonsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<ReasonsFragment, unknown>;
export const EffectSideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}}]} as unknown as DocumentNode<EffectSideFragment, unknown>;
export const PlanDifferencesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<PlanDifferencesFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const RosterSeatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"openFte"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"budgetedCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RosterSeatFragment, unknown>;
export const AccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountSummary"}},{"kind":"Field","name":{"kind":"Name","value":"complexity"}},{"kind":"Field","name":{"kind":"Name","value":"vertical"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"contractStart"}},{"kind":"Field","name":{"kind":"Name","value":"autoRenew"}},{"kind":"Field","name":{"kind":"Name","value":"renewalTerms"}},{"kind":"Field","name":{"kind":"Name","value":"loadWeight"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageTarget"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"liveOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstValueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"strategic"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"csm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageTarget"}}]}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ACV"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountSummary"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"strategic"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"csm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageTarget"}}]}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const AdminApplyPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminApplyPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminApplyPlanMutation, AdminApplyPlanMutationVariables>;
export const AdminBenchmarksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminBenchmarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"guide"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitLabel"}}]}}]}}]} as unknown as DocumentNode<AdminBenchmarksQuery, AdminBenchmarksQueryVariables>;
export const AdminCapacityBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCapacityBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityGrouping"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacityLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacityLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}}]}}]} as unknown as DocumentNode<AdminCapacityBoardQuery, AdminCapacityBoardQueryVariables>;
export const AdminCapacityEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCapacityEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityGrouping"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminCapacityEvidenceQuery, AdminCapacityEvidenceQueryVariables>;
export const AdminCapacityOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCapacityOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"whole"},"name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"ORGANIZATION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hireTriggers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FIRED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byPerson"},"name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"PERSON"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminCapacityOverviewQuery, AdminCapacityOverviewQueryVariables>;
export const AdminHireTriggersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminHireTriggers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hireTriggers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FIRED"},{"kind":"EnumValue","value":"NOT_EVALUATED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"groupKey"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severe"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminHireTriggersQuery, AdminHireTriggersQueryVariables>;
export const AdminOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<AdminOrganizationQuery, AdminOrganizationQueryVariables>;
export const AdminOrganizationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminOrganizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminOrganizationsQuery, AdminOrganizationsQueryVariables>;
export const AdminPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seatedFte"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminPeopleQuery, AdminPeopleQueryVariables>;
export const AdminPreviewPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminPreviewPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacitySide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminPreviewPlanMutation, AdminPreviewPlanMutationVariables>;
export const AdminRosterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminRoster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"openFte"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"family"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"}},{"kind":"Field","name":{"kind":"Name","value":"band"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminRosterQuery, AdminRosterQueryVariables>;
export const AdminTeamCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTeamCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"team"},"name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"TEAM"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacityLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"branch"},"name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"TEAM_BRANCH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacityLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacityLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}}]}}]} as unknown as DocumentNode<AdminTeamCapacityQuery, AdminTeamCapacityQueryVariables>;
export const AdminTeamNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTeamNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminTeamNamesQuery, AdminTeamNamesQueryVariables>;
export const AdminTeamsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTeams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","alias":{"kind":"Name","value":"branchPeopleCount"},"name":{"kind":"Name","value":"peopleCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withBranch"},"value":{"kind":"BooleanValue","value":true}}]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminTeamsQuery, AdminTeamsQueryVariables>;
export const AdminTriggerEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTriggerEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hireTriggers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FIRED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"groupKey"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminTriggerEvidenceQuery, AdminTriggerEvidenceQueryVariables>;
export const AdminViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}}]}}]}}]} as unknown as DocumentNode<AdminViewerQuery, AdminViewerQueryVariables>;
export const AuditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Audit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"audit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditQuery, AuditQueryVariables>;
export const BenchmarksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Benchmarks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keyPrefix"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"guides"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Guide"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keyPrefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keyPrefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"guides"},"value":{"kind":"Variable","name":{"kind":"Name","value":"guides"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isRange"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"guide"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]}}]} as unknown as DocumentNode<BenchmarksQuery, BenchmarksQueryVariables>;
export const CapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Capacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityGrouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CapacityFigures"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CapacityFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"utilisationReason"}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"requiredCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRequired"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<CapacityQuery, CapacityQueryVariables>;
export const OverCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bands"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Band"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OVER"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"overCapacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bands"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bands"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CapacityFigures"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CapacityFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"utilisationReason"}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"requiredCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRequired"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]}}]} as unknown as DocumentNode<OverCapacityQuery, OverCapacityQueryVariables>;
export const SeatCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeatCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SeatCapacityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SeatCapacityOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacitySeats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeatCapacityQuery, SeatCapacityQueryVariables>;
export const SpansOfControlDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpansOfControl"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"spansOfControl"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"directLeaders"}},{"kind":"Field","name":{"kind":"Name","value":"branchLeaders"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"leadersMissing"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpansOfControlQuery, SpansOfControlQueryVariables>;
export const HireTriggersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HireTriggers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HireTriggerStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"families"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleFamily"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HireTriggerGrouping"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"hireTriggers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"families"},"value":{"kind":"Variable","name":{"kind":"Name","value":"families"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"groupKey"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severe"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<HireTriggersQuery, HireTriggersQueryVariables>;
export const OrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"grossMargin"}},{"kind":"Field","name":{"kind":"Name","value":"productComplexity"}},{"kind":"Field","name":{"kind":"Name","value":"growthMotion"}},{"kind":"Field","name":{"kind":"Name","value":"orgModel"}},{"kind":"Field","name":{"kind":"Name","value":"serviceModel"}},{"kind":"Field","name":{"kind":"Name","value":"reportingLine"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationQuery, OrganizationQueryVariables>;
export const OrganizationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organizations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationsQuery, OrganizationsQueryVariables>;
export const ApplyPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApplyPlanMutation, ApplyPlanMutationVariables>;
export const CoverAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CoverAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CoverAccountMutation, CoverAccountMutationVariables>;
export const FillPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FillPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FillPositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fillPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<FillPositionMutation, FillPositionMutationVariables>;
export const HandOverAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<HandOverAccountMutation, HandOverAccountMutationVariables>;
export const MovePositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MovePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MovePositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movePosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MovePositionMutation, MovePositionMutationVariables>;
export const OpenPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenPositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<OpenPositionMutation, OpenPositionMutationVariables>;
export const PreviewPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectSide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PreviewPlanMutation, PreviewPlanMutationVariables>;
export const SetPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SetPolicyMutation, SetPolicyMutationVariables>;
export const VacatePositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VacatePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VacatePositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacatePosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<VacatePositionMutation, VacatePositionMutationVariables>;
export const PoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Policies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keyPrefix"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keyPrefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keyPrefix"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unitLabel"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PoliciesQuery, PoliciesQueryVariables>;
export const CatalogueRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"families"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleFamily"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"families"},"value":{"kind":"Variable","name":{"kind":"Name","value":"families"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"ladder"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfLoad"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"unitLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guide"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]}}]} as unknown as DocumentNode<CatalogueRolesQuery, CatalogueRolesQueryVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"employedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"employedTo"}},{"kind":"Field","name":{"kind":"Name","value":"seatedFte"}},{"kind":"Field","name":{"kind":"Name","value":"loadedCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const RosterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Roster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterSeat"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"openFte"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"budgetedCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RosterQuery, RosterQueryVariables>;
export const TeamTreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamTree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"verticals"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","alias":{"kind":"Name","value":"branchPeopleCount"},"name":{"kind":"Name","value":"peopleCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withBranch"},"value":{"kind":"BooleanValue","value":true}}]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamTreeQuery, TeamTreeQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"allOrganizations"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCreateOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;