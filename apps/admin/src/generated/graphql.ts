/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether somebody does the work of those who are away from a seat. */
export type AbsenceCover =
  /** Others have taken its accounts over, or those who are there carry them. */
  | 'COVERED'
  /** It still answers for accounts, and those who are there do not suffice for them. */
  | 'UNCOVERED';

/** Accepts a finding of the linter, with a reason and until a day. */
export type AcceptFindingChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** The fingerprint of the finding, as the linter tells it. */
  readonly fingerprint: string;
  /** Id of the new accepted finding: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** With so many accounts it is accepted; with more it is found again. */
  readonly mostAccounts?: number | null | undefined;
  /** Why the organization lives with it. */
  readonly reason: string;
  /** The last day on which it is accepted. */
  readonly until?: string | null | undefined;
};

/** Which accounts; what is left out does not restrict. */
export type AccountFilter = {
  /** Annual contract value, in the currency of the contract. */
  readonly acv?: AmountFilter | null | undefined;
  /** That these answer for. */
  readonly answeredBy?: AnsweringFilter | null | undefined;
  /** Whether it renews unless cancelled. */
  readonly autoRenew?: boolean | null | undefined;
  /** The seat that steps in when whoever answers for it is away or leaves. */
  readonly backup?: PositionRelation | null | undefined;
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** How complex it is to serve. */
  readonly complexity?: ComplexityFilter | null | undefined;
  /** The currency of its contract: its ACV, its movements of ARR and its opportunities are in it. Left out: the organization’s. Another needs a rate in `Organization.planRates`, and all that is recorded of its ARR is in one currency. */
  readonly contractCurrency?: TextFilter | null | undefined;
  /** Day on which the contract ends. */
  readonly contractEnd?: DateFilter | null | undefined;
  /** First day of the contract. */
  readonly contractStart?: DateFilter | null | undefined;
  /** Where somebody is accountable for each of these. */
  readonly coveredFor?: ReadonlyArray<Responsibility> | null | undefined;
  /** What is there at any time in a span, ended by the day or to come then included. */
  readonly during?: SpanInput | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** The language it is served in, as a BCP 47 tag. */
  readonly language?: TextFilter | null | undefined;
  /** What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`. */
  readonly life?: ReadonlyArray<Life> | null | undefined;
  /** Its load compared with an ordinary account, 0–100; 1 by default. */
  readonly loadWeight?: NumberFilter | null | undefined;
  /** The customer. */
  readonly name?: TextFilter | null | undefined;
  /** Only what this does not fit. It takes away, and `life` within it lets nothing more in. */
  readonly not?: AccountFilter | null | undefined;
  /** Days before the contract ends by which notice must be given. */
  readonly noticeDays?: NumberFilter | null | undefined;
  /** The account it belongs to: together they are one customer. */
  readonly parent?: AccountRelation | null | undefined;
  /** The rollout of a service model whose pilot it takes part in. */
  readonly pilot?: RolloutRelation | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** Where it is. */
  readonly region?: TextFilter | null | undefined;
  /** Terms of the renewal, in words. */
  readonly renewalTerms?: TextFilter | null | undefined;
  /** A part of what it is known by or of its external id, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** Its segment. */
  readonly segment?: SegmentFilter | null | undefined;
  /** Day on which the contract was signed. */
  readonly signedOn?: DateFilter | null | undefined;
  /** Whether it matters beyond its value. */
  readonly strategic?: boolean | null | undefined;
  /** How it is served; null lets its segment decide. */
  readonly tier?: TierFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
  /** Where nobody is accountable for at least one of these. */
  readonly uncoveredFor?: ReadonlyArray<Responsibility> | null | undefined;
  /** Its industry. */
  readonly vertical?: TextFilter | null | undefined;
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
  /** By ACV. */
  | 'ACV'
  /** By Renews automatically. */
  | 'AUTO_RENEW'
  /** By the revision that changed it last. */
  | 'CHANGED_IN'
  /** By Complexity. */
  | 'COMPLEXITY'
  /** By Contract currency. */
  | 'CONTRACT_CURRENCY'
  /** By Contract end. */
  | 'CONTRACT_END'
  /** By Contract start. */
  | 'CONTRACT_START'
  /** By the first day of its time. */
  | 'FROM'
  /** By Load weight. */
  | 'LOAD_WEIGHT'
  /** By Name. */
  | 'NAME'
  /** By Notice days. */
  | 'NOTICE_DAYS'
  /** By Region. */
  | 'REGION'
  /** By Renewal terms. */
  | 'RENEWAL_TERMS'
  /** By Segment. */
  | 'SEGMENT'
  /** By Signed on. */
  | 'SIGNED_ON'
  /** By Strategic. */
  | 'STRATEGIC'
  /** By Tier. */
  | 'TIER'
  /** By the day after the last day of its time; what has no end comes last. */
  | 'TO'
  /** By Vertical. */
  | 'VERTICAL';

/** Which account a thing refers to; what is left out does not restrict. */
export type AccountRelation = {
  /** One of these, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** True: none; false: any. */
  readonly isNull?: boolean | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** One that is live and like this. */
  readonly where?: AccountWhere | null | undefined;
};

/** What an account is to the organization. */
export type AccountStandingKind =
  /** It pays. */
  | 'CUSTOMER'
  /** What it pays fell to zero, without a churn. */
  | 'DORMANT'
  /** It left, by a churn or by a renewal recorded as lost, and its record is still open. */
  | 'LOST'
  /** It has never paid: a pilot or a free account. It has coverage and load, and is counted apart. */
  | 'UNPAID';

/** Which accounts, by their own fields; what is left out does not restrict. */
export type AccountWhere = {
  /** Annual contract value, in the currency of the contract. */
  readonly acv?: AmountFilter | null | undefined;
  /** Whether it renews unless cancelled. */
  readonly autoRenew?: boolean | null | undefined;
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** How complex it is to serve. */
  readonly complexity?: ComplexityFilter | null | undefined;
  /** The currency of its contract: its ACV, its movements of ARR and its opportunities are in it. Left out: the organization’s. Another needs a rate in `Organization.planRates`, and all that is recorded of its ARR is in one currency. */
  readonly contractCurrency?: TextFilter | null | undefined;
  /** Day on which the contract ends. */
  readonly contractEnd?: DateFilter | null | undefined;
  /** First day of the contract. */
  readonly contractStart?: DateFilter | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** The language it is served in, as a BCP 47 tag. */
  readonly language?: TextFilter | null | undefined;
  /** Its load compared with an ordinary account, 0–100; 1 by default. */
  readonly loadWeight?: NumberFilter | null | undefined;
  /** The customer. */
  readonly name?: TextFilter | null | undefined;
  /** Days before the contract ends by which notice must be given. */
  readonly noticeDays?: NumberFilter | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** Where it is. */
  readonly region?: TextFilter | null | undefined;
  /** Terms of the renewal, in words. */
  readonly renewalTerms?: TextFilter | null | undefined;
  /** A part of what it is known by or of its external id, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** Its segment. */
  readonly segment?: SegmentFilter | null | undefined;
  /** Day on which the contract was signed. */
  readonly signedOn?: DateFilter | null | undefined;
  /** Whether it matters beyond its value. */
  readonly strategic?: boolean | null | undefined;
  /** How it is served; null lets its segment decide. */
  readonly tier?: TierFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
  /** Its industry. */
  readonly vertical?: TextFilter | null | undefined;
};

/** A role that can answer for a responsibility: a family of post-sale roles, or one outside of post-sale. */
export type AccountableRole =
  /** Account managers with a sales target, outside of post-sale. */
  | 'ACCOUNT_MANAGEMENT'
  /** Customer success managers. */
  | 'CSM'
  /** CS Operations. */
  | 'CS_OPS'
  /** Content, training and education of customers at scale. */
  | 'ENABLEMENT'
  /** Finance, outside of post-sale. */
  | 'FINANCE'
  /** Founders and executives of the company. */
  | 'FOUNDERS'
  /** Implementation and onboarding specialists. */
  | 'IMPLEMENTATION'
  /** Team leads, managers, directors and above. */
  | 'LEADERSHIP'
  /** Marketing, outside of post-sale. */
  | 'MARKETING'
  /** Another role outside of post-sale; the name says which. */
  | 'OTHER'
  /** Resellers and implementation partners. */
  | 'PARTNERS'
  /** Product management, outside of post-sale. */
  | 'PRODUCT'
  /** Consultants whose projects are sold: custom work beyond onboarding. */
  | 'PROFESSIONAL_SERVICES'
  /** Renewals specialists. */
  | 'RENEWALS'
  /** Sales, outside of post-sale. */
  | 'SALES'
  /** Support engineers. */
  | 'SUPPORT'
  /** Technical account managers. */
  | 'TAM';

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
  /** Annual contract value, in the currency of the contract. */
  readonly acv: MoneyInput;
  /** Whether it renews unless cancelled. */
  readonly autoRenew?: boolean | null | undefined;
  /** The seat that steps in when whoever answers for it is away or leaves. */
  readonly backup?: ThingRef | null | undefined;
  /** How complex it is to serve. */
  readonly complexity?: Complexity | null | undefined;
  /** The currency of its contract: its ACV, its movements of ARR and its opportunities are in it. Left out: the organization’s. Another needs a rate in `Organization.planRates`, and all that is recorded of its ARR is in one currency. */
  readonly contractCurrency?: string | null | undefined;
  /** Day on which the contract ends. */
  readonly contractEnd?: string | null | undefined;
  /** First day of the contract. */
  readonly contractStart?: string | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** Id of the new account: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** The language it is served in, as a BCP 47 tag. */
  readonly language?: string | null | undefined;
  /** Its load compared with an ordinary account, 0–100; 1 by default. */
  readonly loadWeight?: number | null | undefined;
  /** The customer. */
  readonly name: string;
  /** Days before the contract ends by which notice must be given. */
  readonly noticeDays?: number | null | undefined;
  /** The account it belongs to: together they are one customer. */
  readonly parent?: ThingRef | null | undefined;
  /** The rollout of a service model whose pilot it takes part in. */
  readonly pilot?: ThingRef | null | undefined;
  /** Where it is. */
  readonly region?: string | null | undefined;
  /** Terms of the renewal, in words. */
  readonly renewalTerms?: string | null | undefined;
  /** Its segment. */
  readonly segment: Segment;
  /** Day on which the contract was signed. */
  readonly signedOn?: string | null | undefined;
  /** Whether it matters beyond its value. */
  readonly strategic?: boolean | null | undefined;
  /** How it is served; null lets its segment decide. */
  readonly tier?: Tier | null | undefined;
  /** Its industry. */
  readonly vertical?: string | null | undefined;
};

/** Adds a customer’s person. */
export type AddStakeholderChange = {
  /** The account. */
  readonly account: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** Id of the new customer’s person: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** Full name. */
  readonly name: string;
  /** What the person is to us. */
  readonly role: StakeholderRole;
  /** The person’s job. */
  readonly title?: string | null | undefined;
};

/** Sets a target of a metric, with the one value that fits it. There is one at a time of a metric and group. */
export type AddTargetChange = {
  /** The value of the time to value, in days. */
  readonly days?: number | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** The value of the headcount, in FTE. */
  readonly fte?: number | null | undefined;
  /** Id of the new target: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What is measured. */
  readonly metric: TargetMetric;
  /** The value of the cost: what the staff may cost a month. */
  readonly monthlyCost?: MoneyInput | null | undefined;
  /** What is said of it. */
  readonly note?: string | null | undefined;
  /** The value of a rate or a share, 0–1; net retention goes up to 10. */
  readonly rate?: number | null | undefined;
  /** The segment of which it is; without team and segment, the whole organization. */
  readonly segment?: Segment | null | undefined;
  /** The team of which it is; without team and segment, the whole organization. */
  readonly team?: ThingRef | null | undefined;
};

/** Edits for the viewer’s draft, which the first of them makes. */
export type AddToDraftInput = {
  /** The edits, in order, after those that it has. */
  readonly changes: ReadonlyArray<ChangeInput>;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
};

/** Changes for a scenario. */
export type AddToScenarioInput = {
  /** The changes, in order, after those that it has. All must apply, or none is added. */
  readonly changes: ReadonlyArray<ChangeInput>;
  /** Refused with REVISION_CONFLICT when the scenario is at another of its revisions. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
};

/** What a customer did for us (PM “Advocacy”). */
export type AdvocacyKind =
  /** Told its story. */
  | 'CASE_STUDY'
  /** Spoke to a prospect. */
  | 'REFERENCE'
  /** Brought a prospect. */
  | 'REFERRAL'
  /** Wrote a review. */
  | 'REVIEW';

/** Edits of the changes of a scenario, one after the other. */
export type AmendScenarioInput = {
  /** The edits. What stands in the place of a change must apply; others may cease to, and stay with the reason. */
  readonly edits: ReadonlyArray<ScenarioEditInput>;
  /** Refused with REVISION_CONFLICT when the scenario is at another of its revisions. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
};

/** Which amounts of money, in minor units of the organization’s currency. */
export type AmountFilter = {
  /** At least this. */
  readonly from?: number | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
  /** At most this. */
  readonly to?: number | null | undefined;
};

/** Who answers for an account, through a seat or as a pooled team. */
export type AnsweringFilter = {
  /** One of these people, in a seat of theirs. */
  readonly people?: ReadonlyArray<ThingRef> | null | undefined;
  /** One of these seats. */
  readonly positions?: ReadonlyArray<ThingRef> | null | undefined;
  /** One of these teams, through a seat or as a whole. */
  readonly teams?: ReadonlyArray<ThingRef> | null | undefined;
  /** Whether the teams below `teams` count too. */
  readonly withBranch?: boolean;
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
  | 'NEW'
  /** What a customer paid when its record began: not new business. */
  | 'OPENING'
  /** Revenue moved between accounts of one customer. */
  | 'TRANSFER';

/** An answer to a maturity question. */
export type AssessmentAnswer =
  /** No. */
  | 'NO'
  /** Partly. */
  | 'PARTLY'
  /** Yes. */
  | 'YES';

/** Answers to the seven questions (PM “Assessment”); left out is not answered. */
export type AssessmentAnswersInput = {
  /** Has completion criteria and time-to-value targets for onboarding. */
  readonly definesOnboarding?: AssessmentAnswer | null | undefined;
  /** Finds expansion systematically. */
  readonly findsExpansion?: AssessmentAnswer | null | undefined;
  /** Health scores flag accounts before they are critical. */
  readonly flagsBeforeCritical?: AssessmentAnswer | null | undefined;
  /** Knows the share of weekly active users. */
  readonly knowsActiveUse?: AssessmentAnswer | null | undefined;
  /** Knows GRR and NRR. */
  readonly knowsRetention?: AssessmentAnswer | null | undefined;
  /** Sees customers at risk 60–90 days ahead. */
  readonly seesRiskEarly?: AssessmentAnswer | null | undefined;
  /** Shows the return for top accounts. */
  readonly showsRoi?: AssessmentAnswer | null | undefined;
};

/** A question of the assessment (PM “Assessment”). */
export type AssessmentQuestion =
  /** Has it completion criteria and time-to-value targets for onboarding? */
  | 'DEFINES_ONBOARDING'
  /** Does it find expansion systematically? */
  | 'FINDS_EXPANSION'
  /** Do health scores flag accounts before they are critical? */
  | 'FLAGS_BEFORE_CRITICAL'
  /** Does it know the share of weekly active users? */
  | 'KNOWS_ACTIVE_USE'
  /** Does it know GRR and NRR? */
  | 'KNOWS_RETENTION'
  /** Does it see customers at risk 60–90 days ahead? */
  | 'SEES_RISK_EARLY'
  /** Does it show the return for top accounts? */
  | 'SHOWS_ROI';

/** Chooses which role answers for a responsibility, in one segment or in all. Of two choices for the same the later one holds. */
export type AssignAccountabilityChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** Id of the new accountability: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** Why, as its author says. */
  readonly reason?: string | null | undefined;
  /** The responsibility. */
  readonly responsibility: NamedResponsibility;
  /** The role that answers. */
  readonly role: AccountableRole;
  /** What the organization calls that role, e.g. “Solutions consultant”. */
  readonly roleName?: string | null | undefined;
  /** The segment; without one, every segment for which none is chosen apart. */
  readonly segment?: Segment | null | undefined;
};

/** Which plans; what is left out does not restrict. */
export type AuditFilter = {
  /** Applied by one of these kinds. */
  readonly actorKinds?: ReadonlyArray<ActorKind> | null | undefined;
  /** Applied by who had this name then. */
  readonly actorName?: string | null | undefined;
  /** Applied before then. */
  readonly before?: string | null | undefined;
  /** Applied then or later. */
  readonly from?: string | null | undefined;
  /** That changed a thing of one of these kinds. */
  readonly kinds?: ReadonlyArray<ThingKind> | null | undefined;
  /** That changed this thing, by its opaque id; of one that is no longer there, too. */
  readonly thingId?: string | null | undefined;
};

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
  /** Counted in: contacts. */
  | 'CONTACTS'
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
  /** Counted in: a month. */
  | 'PER_MONTH'
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
  /** Counted in: tickets. */
  | 'TICKETS'
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
  | 'WORKING_DAYS'
  /** Counted in: years. */
  | 'YEARS';

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
export type ChangeInput =
  {   /** Accepts a finding of the linter, with a reason and until a day. */
  readonly acceptFinding: AcceptFindingChange; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never;   /** Adds a customer account. */
  readonly addAccount: AddAccountChange; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never;   /** Notes what a thing is called in another system; refused where another thing of its kind is called so there. */
  readonly addExternalReference: ExternalReferenceChange; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never;   /** Adds a customer’s person. */
  readonly addStakeholder: AddStakeholderChange; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never;   /** Sets a target of a metric, with the one value that fits it. There is one at a time of a metric and group. */
  readonly addTarget: AddTargetChange; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never;   /** Chooses which role answers for a responsibility, in one segment or in all. Of two choices for the same the later one holds. */
  readonly assignAccountability: AssignAccountabilityChange; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never;   /** Lets the catalogue’s own figure apply again. */
  readonly clearPolicy: ClearPolicyChange; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never;   /** Ends an account; refused while it is covered. */
  readonly closeAccount: CloseAccountChange; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never;   /** Closes an escalation, and says what had caused it. */
  readonly closeEscalation: CloseEscalationChange; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never;   /** Closes a seat; refused while someone sits in it, reports to it or accounts are covered by it. */
  readonly closePosition: ClosePositionChange; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never;   /** Records how a handover’s transition ended. */
  readonly completeHandover: CompleteHandoverChange; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never;   /** Makes a seat or a team accountable for an account. With `to` it is temporary: what stood there is split and resumes. */
  readonly coverAccount: CoverAccountChange; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never;   /** Adds an onboarding project. */
  readonly createImplementation: CreateImplementationChange; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never;   /** Adds an opportunity. */
  readonly createOpportunity: CreateOpportunityChange; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never;   /** Adds a playbook. */
  readonly createPlaybook: CreatePlaybookChange; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never;   /** Adds the renewal of a contract end. */
  readonly createRenewal: CreateRenewalChange; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never;   /** Adds a role to the organization’s catalogue. */
  readonly createRole: CreateRoleChange; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never;   /** Adds a success plan. */
  readonly createSuccessPlan: CreateSuccessPlanChange; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never;   /** Makes a team. */
  readonly createTeam: CreateTeamChange; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never;   /** Takes a choice back: the guide’s roles answer again. */
  readonly endAccountability: EndAccountabilityChange; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never;   /** Ends an accountability. */
  readonly endCoverage: EndCoverageChange; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never;   /** Ends a person’s employment; refused while the person has a seat. */
  readonly endEmployment: EndEmploymentChange; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never;   /** Ends a leave: the day is the first on which the person is back. */
  readonly endLeave: EndLeaveChange; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never;   /** Ends an opportunity. */
  readonly endOpportunity: EndOpportunityChange; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never;   /** Ends a renewal. */
  readonly endRenewal: EndRenewalChange; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never;   /** Ends a rollout. */
  readonly endRollout: EndRolloutChange; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never;   /** Ends a success plan. */
  readonly endSuccessPlan: EndSuccessPlanChange; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never;   /** Ends a target. */
  readonly endTarget: EndTargetChange; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never;   /** Seats a person. */
  readonly fillPosition: FillPositionChange; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never;   /** Hands an account over to another seat or team. */
  readonly handOverAccount: HandOverAccountChange; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never;   /** Adds a person from the first day of employment. */
  readonly hirePerson: HirePersonChange; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never;   /** Takes what is called so in another system from the thing that has the reference, and gives it to another of the same kind. */
  readonly moveExternalReference: ExternalReferenceChange; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never;   /** Moves a seat to another team, under another seat, or both. */
  readonly movePosition: MovePositionChange; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never;   /** Moves a team, with everything below it, under another one. */
  readonly moveTeam: MoveTeamChange; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never;   /** Opens an escalation of an account. */
  readonly openEscalation: OpenEscalationChange; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never;   /** Opens a seat. */
  readonly openPosition: OpenPositionChange; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never;   /** Records something a customer did for us. */
  readonly recordAdvocacyAct: RecordAdvocacyActChange; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never;   /** Records how an account’s recurring revenue moved on one day (the effective one); replaces what the source said before. */
  readonly recordArrMovement: RecordArrMovementChange; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never;   /** Records an assessment: what people answered on a day. */
  readonly recordAssessment: RecordAssessmentChange; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never;   /** Records a measurement of an account’s health on one day (the effective one); replaces what the source said before. */
  readonly recordHealthSignal: RecordHealthSignalChange; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never;   /** Records that a person is away from a day on, until they are back or until it is ended. */
  readonly recordLeave: RecordLeaveChange; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never;   /** Records the tickets of one account or team on one day (the effective one); replaces what the source said before. */
  readonly recordTicketVolume: RecordTicketVolumeChange; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never;   /** Records a contact with an account on one day (the effective one); the same external id of a source replaces it. */
  readonly recordTouchpoint: RecordTouchpointChange; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never;   /** Employs a person who had left again, as the person was last but for what is given; the seats stay vacated. */
  readonly rehirePerson: RehirePersonChange; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never;   /** Takes an advocacy act out from a day on. */
  readonly removeAdvocacyAct: RemoveAdvocacyActChange; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never;   /** Takes an assessment out from a day on. */
  readonly removeAssessment: RemoveAssessmentChange; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never;   /** Frees an external reference, so that another thing can have it. */
  readonly removeExternalReference: ExternalReferenceChange; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never;   /** Takes a customer’s person out from a day on. */
  readonly removeStakeholder: RemoveStakeholderChange; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never;   /** Lets an account that has ended live again, as it was last but for what is given; what ended with it stays ended. */
  readonly reopenAccount: ReopenAccountChange; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never;   /** Sets the whole recorded history of a thing, or a fact, back to what it was at a revision. What there was not then is taken out, if nothing needs it. Restore what a thing belongs to before it. */
  readonly restore: RestoreChange; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never;   /** Retires a playbook. */
  readonly retirePlaybook: RetirePlaybookChange; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never;   /** Ends a role; refused while seats have it. */
  readonly retireRole: RetireRoleChange; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never;   /** Ends a team; refused while it has seats, teams or coverage. */
  readonly retireTeam: RetireTeamChange; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never;   /** Overrides a figure of the benchmark catalogue, or states an assumption. */
  readonly setPolicy: SetPolicyChange; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never;   /** Sets how an account is served. */
  readonly setTier: SetTierChange; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never;   /** Starts a change of service model. */
  readonly startRollout: StartRolloutChange; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never;   /** Alters for what reason, until when and with how many accounts a finding is accepted. */
  readonly updateAcceptance: UpdateAcceptanceChange; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never;   /** Alters an account; its tier by `setTier`. */
  readonly updateAccount: UpdateAccountChange; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never;   /** Alters which role answers for a responsibility, or why. */
  readonly updateAccountability: UpdateAccountabilityChange; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never;   /** Alters an advocacy act. */
  readonly updateAdvocacyAct: UpdateAdvocacyActChange; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never;   /** Alters an assessment. */
  readonly updateAssessment: UpdateAssessmentChange; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never;   /** Alters an open escalation. */
  readonly updateEscalation: UpdateEscalationChange; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never;   /** Alters an onboarding project. */
  readonly updateImplementation: UpdateImplementationChange; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never;   /** Alters an opportunity. */
  readonly updateOpportunity: UpdateOpportunityChange; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never;   /** Alters the organization’s own fields. */
  readonly updateOrganization: UpdateOrganizationChange; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never;   /** Alters a person. */
  readonly updatePerson: UpdatePersonChange; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never;   /** Alters a playbook. */
  readonly updatePlaybook: UpdatePlaybookChange; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never;   /** Alters a seat. */
  readonly updatePosition: UpdatePositionChange; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never;   /** Alters a renewal. */
  readonly updateRenewal: UpdateRenewalChange; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never;   /** Alters a role. */
  readonly updateRole: UpdateRoleChange; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never;   /** Alters a rollout. */
  readonly updateRollout: UpdateRolloutChange; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never;   /** Alters a customer’s person. */
  readonly updateStakeholder: UpdateStakeholderChange; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never;   /** Alters a success plan, or records a measurement. */
  readonly updateSuccessPlan: UpdateSuccessPlanChange; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never;   /** Alters what is to be reached from a day on. */
  readonly updateTarget: UpdateTargetChange; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never;   /** Alters a team. */
  readonly updateTeam: UpdateTeamChange; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never;   /** Makes the accepted finding that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertAcceptance: UpsertAcceptanceChange; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never;   /** Makes the account that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertAccount: UpsertAccountChange; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never;   /** Makes the accountability that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertAccountability: UpsertAccountabilityChange; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never;   /** Makes the advocacy act that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertAdvocacyAct: UpsertAdvocacyActChange; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never;   /** Makes the assessment that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertAssessment: UpsertAssessmentChange; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never;   /** Makes the escalation that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertEscalation: UpsertEscalationChange; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never;   /** Makes the implementation that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertImplementation: UpsertImplementationChange; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never;   /** Makes the opportunity that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertOpportunity: UpsertOpportunityChange; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never;   /** Makes the person that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertPerson: UpsertPersonChange; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never;   /** Makes the playbook that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertPlaybook: UpsertPlaybookChange; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never;   /** Makes the seat that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertPosition: UpsertPositionChange; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never;   /** Makes the renewal that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertRenewal: UpsertRenewalChange; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never;   /** Makes the role that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertRole: UpsertRoleChange; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never;   /** Makes the rollout that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertRollout: UpsertRolloutChange; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never;   /** Makes the customer’s person that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertStakeholder: UpsertStakeholderChange; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never;   /** Makes the success plan that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertSuccessPlan: UpsertSuccessPlanChange; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never;   /** Makes the target that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertTarget: UpsertTargetChange; readonly upsertTeam?: never; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never;   /** Makes the team that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertTeam: UpsertTeamChange; readonly vacatePosition?: never; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never;   /** Ends the occupancies of a seat. */
  readonly vacatePosition: VacatePositionChange; readonly withdrawAcceptance?: never; }
  |  { readonly acceptFinding?: never; readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly addTarget?: never; readonly assignAccountability?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endAccountability?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endLeave?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly endTarget?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordLeave?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAcceptance?: never; readonly updateAccount?: never; readonly updateAccountability?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTarget?: never; readonly updateTeam?: never; readonly upsertAcceptance?: never; readonly upsertAccount?: never; readonly upsertAccountability?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTarget?: never; readonly upsertTeam?: never; readonly vacatePosition?: never;   /** Accepts a finding no longer. */
  readonly withdrawAcceptance: WithdrawAcceptanceChange; };

/** A fiscal year that has no plan of record any more. */
export type ClearPlanOfRecordInput = {
  /** The fiscal year, called after the calendar year in which it ends; 1900–9999. */
  readonly fiscalYear: number;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
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
  /** The account. */
  readonly account: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** Ends what belongs to it or cannot be without it as well, each told in the preview, and lets the rest no longer name it; otherwise such things stand in the way. */
  readonly withWhatDependsOnIt?: boolean | null | undefined;
};

/** Closes an escalation, and says what had caused it. */
export type CloseEscalationChange = {
  /** What had caused it. */
  readonly cause?: string | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The escalation. */
  readonly escalation: ThingRef;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
};

/** Closes a seat; refused while someone sits in it, reports to it or accounts are covered by it. */
export type ClosePositionChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The seat. */
  readonly position: ThingRef;
  /** Ends what belongs to it or cannot be without it as well, each told in the preview, and lets the rest no longer name it; otherwise such things stand in the way. */
  readonly withWhatDependsOnIt?: boolean | null | undefined;
};

/** Records how a handover’s transition ended. */
export type CompleteHandoverChange = {
  /** The account. */
  readonly account: ThingRef;
  /** The transition coverage. */
  readonly coverageId: string;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
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

/** Which values of Complexity; what is left out does not restrict. */
export type ComplexityFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<Complexity> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** What tells the cost of a seat, the surest first; from ROLE_IN_REGION on it is an assumption. */
export type CostSource =
  /** The budget of the seat. */
  | 'BUDGET'
  /** The mean CSM × a factor of the role family (`policy.cost.family.*`). */
  | 'FAMILY_FACTOR'
  /** The middle of the guide’s range for a CSM (BM “Four models”). */
  | 'GUIDE'
  /** The same converted by an exchange rate: no verdict is built on it. */
  | 'GUIDE_CONVERTED'
  /** The loaded cost of who sits there. */
  | 'PERSON'
  /** The mean of its role in the organization. */
  | 'ROLE'
  /** The mean of its role in its region. */
  | 'ROLE_IN_REGION';

/** What a cost says, by the figures `policy.unitEconomics.*` (BM “Step 1”). */
export type CostVerdict =
  /** From 5 to 10 %, both included; if the margin allows. */
  | 'COMFORTABLE'
  /** Below 5 %: little service, which is no fault in itself. */
  | 'LIGHT'
  /** More than the customer can bear. */
  | 'TOO_EXPENSIVE'
  /** Nobody serves the accounts, or some of them: what they cost says little. */
  | 'UNSERVED'
  /** Above 10 % to 15 %, which is included; if the margin allows. */
  | 'VIABLE';

/** Makes a seat or a team accountable for an account. With `to` it is temporary: what stood there is split and resumes. */
export type CoverAccountChange = {
  /** The account. */
  readonly account: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new coverage: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** Why, for temporary cover. */
  readonly reason?: string | null | undefined;
  /** What it is covered for. */
  readonly responsibility: Responsibility;
  /** Exactly one: position or team. */
  readonly target: CoverageTargetInput;
  /** First day on which it is over; until the next recorded change by default. */
  readonly to?: string | null | undefined;
};

/** In what capacity an account is covered. */
export type CoverageKind =
  /** Answers for it; at most one at any moment. */
  | 'ACCOUNTABLE'
  /** Hands over to the accountable one. */
  | 'TRANSITION';

/** Exactly one of its fields is given. */
export type CoverageTargetInput =
  {   /** The seat that covers; null where a team does. */
  readonly position: ThingRef; readonly team?: never; }
  |  { readonly position?: never;   /** The team that covers as a whole (pooled); null where a seat does. */
  readonly team: ThingRef; };

/** Adds an onboarding project. */
export type CreateImplementationChange = {
  /** The account. */
  readonly account: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
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
  readonly position?: ThingRef | null | undefined;
  /** When it started. */
  readonly startedOn?: string | null | undefined;
  /** Where it stands. */
  readonly status?: ImplementationStatus | null | undefined;
};

/** Adds an opportunity. */
export type CreateOpportunityChange = {
  /** The account. */
  readonly account: ThingRef;
  /** Expected growth of the annual contract value, in the currency of the account’s contract. */
  readonly amount: MoneyInput;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** When it is expected. */
  readonly expectedOn?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** When sales took it over. */
  readonly handedToSalesOn?: string | null | undefined;
  /** Id of the new opportunity: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What the account could grow by. */
  readonly kind: OpportunityKind;
  /** The seat that answers for it. */
  readonly owner?: ThingRef | null | undefined;
  /** Where it stands. */
  readonly stage?: OpportunityStage | null | undefined;
  /** What showed it. */
  readonly trigger?: string | null | undefined;
};

/** Adds a playbook. */
export type CreatePlaybookChange = {
  /** Planned contacts a year, 0–365; none when people come only on a trigger. */
  readonly contactsPerYear?: number | null | undefined;
  /** What the customer receives. */
  readonly deliverables?: ReadonlyArray<string> | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** Id of the new playbook: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What it is called. */
  readonly name: string;
  /** The segment it is for; all by default. */
  readonly segment?: Segment | null | undefined;
  /** What customers can do by themselves. */
  readonly selfService?: string | null | undefined;
  /** The stage it is for. */
  readonly stage: LifecycleStage;
  /** What is done, in order. */
  readonly steps?: ReadonlyArray<PlaybookStepInput> | null | undefined;
  /** The tier it is for; all by default. */
  readonly tier?: Tier | null | undefined;
};

/** Adds the renewal of a contract end. */
export type CreateRenewalChange = {
  /** The account. */
  readonly account: ThingRef;
  /** What stands in the way. */
  readonly blockers?: ReadonlyArray<string> | null | undefined;
  /** The end of contract it is about. */
  readonly contractEnd: string;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** Id of the new renewal: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What the customer means to do. */
  readonly intent?: RenewalIntent | null | undefined;
  /** The seat that answers for it. */
  readonly owner?: ThingRef | null | undefined;
  /** What is done to keep the customer. */
  readonly savePlan?: string | null | undefined;
  /** Where it stands. */
  readonly stage?: RenewalStage | null | undefined;
};

/** Adds a role to the organization’s catalogue. */
export type CreateRoleChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
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

/** A scenario that is to be made. */
export type CreateScenarioInput = {
  /** The scenario on which it stands; the organization as it is now by default. */
  readonly baseId?: string | null | undefined;
  /** Its first changes, after those that are copied; at most 10,000 in all. */
  readonly changes?: ReadonlyArray<ChangeInput> | null | undefined;
  /** The scenario or draft of which it is a copy: its changes, on what that stands on. */
  readonly copyOfId?: string | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is called; up to 200 characters. */
  readonly name: string;
  /** What it is for; up to 2,000 characters. */
  readonly note?: string | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
};

/** Adds a success plan. */
export type CreateSuccessPlanChange = {
  /** The account. */
  readonly account: ThingRef;
  /** The metric at the start; 0 by default. */
  readonly baseline?: number | null | undefined;
  /** When the target is to be reached. */
  readonly dueOn: string;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** Id of the new success plan: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** The latest measurement. */
  readonly measured?: number | null | undefined;
  /** The business metric, in words. */
  readonly metric: string;
  /** Steps on the way. */
  readonly milestones?: ReadonlyArray<MilestoneInput> | null | undefined;
  /** The seat that answers for it. */
  readonly owner?: ThingRef | null | undefined;
  /** When it starts. */
  readonly startOn: string;
  /** Where it stands. */
  readonly status?: SuccessPlanStatus | null | undefined;
  /** What it is to reach. */
  readonly target: number;
  /** What it is called. */
  readonly title: string;
  /** The metric’s unit, in words. */
  readonly unit?: string | null | undefined;
};

/** Makes a team. */
export type CreateTeamChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** Id of the new team: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What it is cut by. */
  readonly kind: TeamKind;
  /** Languages it serves, as BCP 47 tags; none means all. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** What it is called. */
  readonly name: string;
  /** The team above it; null makes it a root. */
  readonly parent?: ThingRef | null | undefined;
  /** Regions it serves; none means all. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** Segments it serves; none means all. */
  readonly segments?: ReadonlyArray<Segment> | null | undefined;
  /** Verticals it serves; none means all. */
  readonly verticals?: ReadonlyArray<string> | null | undefined;
};

/** Which dates; what is left out does not restrict. */
export type DateFilter = {
  /** Before it. */
  readonly before?: string | null | undefined;
  /** On it or later. */
  readonly from?: string | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
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
  | 'REMOVED'
  /** It had an end, and has none now. */
  | 'REOPENED';

/** The viewer’s draft of an organization. */
export type DraftInput = {
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
};

/** Takes a choice back: the guide’s roles answer again. */
export type EndAccountabilityChange = {
  /** The accountability. */
  readonly accountability: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
};

/** Ends an accountability. */
export type EndCoverageChange = {
  /** The account. */
  readonly account: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What it is covered for. */
  readonly responsibility: Responsibility;
};

/** Ends a person’s employment; refused while the person has a seat. */
export type EndEmploymentChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The person. */
  readonly person: ThingRef;
  /** Ends what belongs to it or cannot be without it as well, each told in the preview, and lets the rest no longer name it; otherwise such things stand in the way. */
  readonly withWhatDependsOnIt?: boolean | null | undefined;
};

/** Ends a leave: the day is the first on which the person is back. */
export type EndLeaveChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The leave. */
  readonly leaveId: string;
};

/** Ends an opportunity. */
export type EndOpportunityChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The opportunity. */
  readonly opportunity: ThingRef;
};

/** Ends a renewal. */
export type EndRenewalChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The renewal. */
  readonly renewal: ThingRef;
};

/** Ends a rollout. */
export type EndRolloutChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The rollout. */
  readonly rollout: ThingRef;
  /** Ends what belongs to it or cannot be without it as well, each told in the preview, and lets the rest no longer name it; otherwise such things stand in the way. */
  readonly withWhatDependsOnIt?: boolean | null | undefined;
};

/** Ends a success plan. */
export type EndSuccessPlanChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The success plan. */
  readonly successPlan: ThingRef;
};

/** Ends a target. */
export type EndTargetChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The target. */
  readonly target: ThingRef;
};

/** How much is at stake in an escalation. */
export type EscalationSeverity =
  /** The customer may leave. */
  | 'CRITICAL'
  /** What the customer needs does not work. */
  | 'HIGH'
  /** Little is at stake. */
  | 'LOW'
  /** The customer is held up. */
  | 'MEDIUM';

/** What an input of an answer is counted in. */
export type EvidenceUnit =
  /** Accounts. */
  | 'ACCOUNTS'
  /** A plain number of what the name says. */
  | 'COUNT'
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
  /** Points of a score of 0 to 100. */
  | 'POINTS'
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

/** Why growth should wait. */
export type ExpansionHold =
  /** The account is at risk. */
  | 'AT_RISK'
  /** The account is announced to leave: by a churn, or because its record ends. */
  | 'LEAVING'
  /** Less than half of the relevant features are in use. */
  | 'LOW_ADOPTION'
  /** Before month 6. */
  | 'TOO_EARLY'
  /** No value is proven: no success plan has a measured result, and no first outcome is recorded. */
  | 'UNPROVEN';

/** Whether a trigger of growth fires. */
export type ExpansionStatus =
  /** It does. */
  | 'FIRED'
  /** Its figure is reached, and growth has to wait: see `AccountExpansion.holds`. */
  | 'HELD'
  /** There is no fresh signal of it. */
  | 'NOT_EVALUATED'
  /** It does not. */
  | 'NOT_FIRED';

/** What shows that an account may grow (PM “Expansion”). */
export type ExpansionTriggerKey =
  /** The contracted volume is nearly consumed. */
  | 'CONSUMPTION'
  /** The features of its package are in use. */
  | 'FEATURE_USE'
  /** A new use case. */
  | 'NEW_USE_CASE'
  /** Users grow in number. */
  | 'SEAT_GROWTH'
  /** Licences are nearly used up. */
  | 'SEAT_USAGE';

/** A thing, and what another system calls it. */
export type ExternalReferenceChange = {
  /** Refused with CHANGED_SINCE when a later revision than this one changed the thing. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What kind of thing it is. */
  readonly kind: ThingKind;
  /** The reference. */
  readonly reference: ExternalReferenceInput;
  /** The thing that has the reference or, where it is added or moved, is to have it. */
  readonly thing: ThingRef;
};

/** What a thing is called in another system. */
export type ExternalReferenceInput = {
  /** Its id there, up to 200 characters. */
  readonly id: string;
  /** The name of that system, up to 100 characters. */
  readonly source?: string;
};

/** Seats a person. */
export type FillPositionChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** How much of the person, 0.01–1; the seat’s own size by default. */
  readonly fte?: number | null | undefined;
  /** Id of the new occupancy: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The person. */
  readonly person: ThingRef;
  /** The seat. */
  readonly position: ThingRef;
  /** First day on which it is over; open by default. */
  readonly to?: string | null | undefined;
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
  | 'POSTSCALE'
  /** The guide “Post-Sale Team Structures”. */
  | 'TS';

/** Hands an account over to another seat or team. */
export type HandOverAccountChange = {
  /** The account. */
  readonly account: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new coverage: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** Why. */
  readonly reason?: string | null | undefined;
  /** What it is covered for. */
  readonly responsibility: Responsibility;
  /** Exactly one: position or team. */
  readonly target: CoverageTargetInput;
  /** Until when the former holder stays in transition; not at all by default. */
  readonly transitionUntil?: string | null | undefined;
};

/** How a handover ended. */
export type HandoverOutcome =
  /** Given up. */
  | 'ABANDONED'
  /** Completed. */
  | 'DONE';

/** Where a health score is going, by the figure `policy.health.trend.stable`. */
export type HealthDirection =
  /** Down. */
  | 'FALLING'
  /** Up. */
  | 'RISING'
  /** Neither up nor down. */
  | 'STABLE';

/** How an account stands, by the figures `policy.health.level.*`. */
export type HealthLevel =
  /** Calls for action. */
  | 'AT_RISK'
  /** Calls for action now. */
  | 'CRITICAL'
  /** Nothing to do. */
  | 'HEALTHY'
  /** To be watched. */
  | 'WATCH';

/** Adds a person from the first day of employment. */
export type HirePersonChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
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
  /** A record of contact with the tech-touch accounts, automated plays included, that is worth judging by. */
  | 'CONTACT'
  /** Health scores. */
  | 'HEALTH'
  /** Enough solved tickets, in both windows of four weeks, to judge service levels by. */
  | 'SOLVED_TICKETS'
  /** Ticket volumes. */
  | 'TICKETS';

/** The rules of hire triggers (TS “Core roles”). */
export type HireTriggerRule =
  /** CSMs consistently at 12 or more enterprise accounts. */
  | 'CSM_ENTERPRISE'
  /** CSMs consistently at 60 or more mid-market accounts. */
  | 'CSM_MID_MARKET'
  /** Tech-touch accounts at risk for two weeks that nobody has turned to. */
  | 'CSM_SMB_TECH_TOUCH'
  /** Eight CSMs and nobody in CS Operations. */
  | 'CS_OPS_FIRST'
  /** More CSMs per person of CS Operations than the ratio allows. */
  | 'CS_OPS_RATIO'
  /** A backlog of new customers of three months or more. */
  | 'IMPLEMENTATION_BACKLOG'
  /** A leader’s span above the table, or CSMs whom nobody leads. */
  | 'LEADERSHIP_SPAN'
  /** More renewals in the next 12 months than the specialists can carry. */
  | 'RENEWALS_PIPELINE'
  /** More tickets break their service level than is promised, or more than before beyond chance. */
  | 'SUPPORT_SERVICE_LEVELS'
  /** More than 20 tickets an engineer a day. */
  | 'SUPPORT_TICKETS';

/** Whether a hire is due. */
export type HireTriggerStatus =
  /** It is due: somebody hired now would still be needed once ramped. The figure is reached on the record, or will be on a day ahead (`startBy`). */
  | 'FIRED'
  /** An input is missing, which is named. */
  | 'NOT_EVALUATED'
  /** It is not. */
  | 'NOT_FIRED'
  /** There are too few, and enough again before somebody hired now could help: see `shortage`. */
  | 'SHORT_UNTIL';

/** What an upsert does with a thing that is known and has ended. */
export type IfEnded =
  /** It is refused. */
  | 'REFUSE'
  /** It lives again, with its last fields and those given. */
  | 'REOPEN'
  /** It stays as it is. */
  | 'SKIP';

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

/** What tells afterwards that CSMs were too few (TS “Core roles”). */
export type LaggingSignKind =
  /** The mean health score of the book fell. */
  | 'HEALTH_WORSENING'
  /** Business reviews: fewer of those expected took place in the last twelve months than in the twelve before. */
  | 'REVIEWS_FALLING';

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

/** Why a person is away. */
export type LeaveKind =
  /** Illness or injury. */
  | 'MEDICAL'
  /** Another reason. */
  | 'OTHER'
  /** Maternity, paternity or adoption. */
  | 'PARENTAL'
  /** A longer time off, agreed on. */
  | 'SABBATICAL'
  /** Paid time off. */
  | 'VACATION';

/** Where in its time a thing is on the day that is asked for. */
export type Life =
  /** Over by the day, and shown as it was on its last day. */
  | 'ENDED'
  /** Not yet there on the day, and shown as it will be on its first day. */
  | 'FUTURE'
  /** There on the day, and shown as on the day. */
  | 'LIVE';

/** What entry and exit of a stage of a customer’s life are measured by (PM “Six stages”). */
export type LifecycleCriterionKey =
  /** The customer did something for us. */
  | 'ADVOCATE'
  /** The contract is signed or has started. */
  | 'CONTRACT_STARTED'
  /** Enough of the relevant features are in use. */
  | 'FEATURES_USED'
  /** The first measurable outcome is there. */
  | 'FIRST_VALUE'
  /** The fit is confirmed. */
  | 'FIT_CONFIRMED'
  /** It is handed to sales. */
  | 'HANDED_TO_SALES'
  /** A champion is known. */
  | 'HAS_CHAMPION'
  /** Health is good. */
  | 'HEALTHY'
  /** What the customer means to do is known. */
  | 'INTENT_KNOWN'
  /** More than one person of the customer is known. */
  | 'MULTI_THREADED'
  /** Health is not at risk. */
  | 'NOT_AT_RISK'
  /** Nothing stands in the way. */
  | 'NO_BLOCKERS'
  /** Month 12 is reached. */
  | 'OLD_ENOUGH_TO_ADVOCATE'
  /** Month 6 is reached. */
  | 'OLD_ENOUGH_TO_EXPAND'
  /** No chance of growth is open any more. */
  | 'OPPORTUNITIES_DECIDED'
  /** A chance of growth is open. */
  | 'OPPORTUNITY_OPEN'
  /** The customer brought a prospect. */
  | 'REFERRED'
  /** Work on the renewal has begun. */
  | 'RENEWAL_BEGUN'
  /** The end of the contract is near. */
  | 'RENEWAL_NEAR'
  /** The renewal is won. */
  | 'RENEWAL_WON'
  /** The business review took place in time. */
  | 'REVIEWED'
  /** There is a save plan where one is needed. */
  | 'SAVE_PLAN'
  /** A training took place. */
  | 'TRAINED'
  /** The implementation is live. */
  | 'WENT_LIVE';

/** How a criterion of a stage stands. */
export type LifecycleCriterionState =
  /** It is met. */
  | 'MET'
  /** It is not. */
  | 'NOT_MET'
  /** What it needs is not recorded. */
  | 'UNKNOWN';

/** A stage of a customer’s life (PM “Six stages”). */
export type LifecycleStage =
  /** Months 3–12: habits. */
  | 'ADOPTION'
  /** From month 12: references and referrals. */
  | 'ADVOCACY'
  /** From month 6: growth. */
  | 'EXPANSION'
  /** Days 0–90: set-up to the first outcome. */
  | 'ONBOARDING'
  /** 180–30 days before the contract ends. */
  | 'RENEWAL'
  /** Continuous: use and risk. */
  | 'RETENTION';

/** What is pointed out about an account, whatever its stage (PM “Six stages”). */
export type LifecycleWarningKey =
  /** Health is at risk or critical. */
  | 'AT_RISK'
  /** An escalation is open. */
  | 'ESCALATED'
  /** No first outcome after 90 days, within the first year and where first outcomes are recorded. */
  | 'LATE_ONBOARDING'
  /** Less than half of the relevant features are in use. */
  | 'LOW_ADOPTION'
  /** Work on the renewal has not begun at 120, 90 or 30 days. */
  | 'RENEWAL_NOT_BEGUN';

/** Which finding to fix, and how. */
export type LintFixInput = {
  /** Refused with REVISION_CONFLICT when the organization is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The fingerprint of the finding. */
  readonly fingerprint: string;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
  /** Why, for the audit; up to 2,000 characters. */
  readonly reason?: string | null | undefined;
  /** What the plan is called in the audit, up to 200 characters; said for you when left out. */
  readonly title?: string | null | undefined;
  /** What `ProposedPlan.words` gave: its title and reason where none are given here, kept so that everybody reads them in their language. */
  readonly words?: string | null | undefined;
};

/** What a lint rule cannot do without. */
export type LintInput =
  /** An exchange rate for thresholds in US dollars. */
  | 'DOLLAR_RATE'
  /** The days on which customers got a first measurable outcome. */
  | 'FIRST_VALUES'
  /** The gross margin of the organization. */
  | 'GROSS_MARGIN'
  /** Health signals of accounts. */
  | 'HEALTH'
  /** The languages of accounts and people. */
  | 'LANGUAGES'
  /** ARR movements of twelve months. */
  | 'RETENTION'
  /** Accounts with an ACV, or ARR movements. */
  | 'REVENUE'
  /** The cost of people or seats. */
  | 'STAFF_COST'
  /** People of the customers. */
  | 'STAKEHOLDERS'
  /** Success plans of customers. */
  | 'SUCCESS_PLANS'
  /** Ticket volumes. */
  | 'TICKETS'
  /** The regions of accounts and the time zones of people. */
  | 'TIME_ZONES'
  /** Recorded touchpoints with accounts. */
  | 'TOUCHPOINTS';

/** How bad a finding is. */
export type LintSeverity =
  /** It does harm now. */
  | 'ERROR'
  /** Worth knowing. */
  | 'INFO'
  /** It will do harm if nothing is done. */
  | 'WARNING';

/** How an organization stands against its competitors (BM “Step 4”). */
export type MarketPosition =
  /** More and better, at a higher price. */
  | 'PREMIUM'
  /** Enough, at a lower price. */
  | 'VALUE';

/** What maturity is looked at by (PM “Evolution stages”). */
export type MaturityDimension =
  /** The seven questions as they were last answered; shown beside, it does not decide. */
  | 'ASSESSMENT'
  /** Gross revenue retention of the last 12 ended months. */
  | 'GRR'
  /** Net revenue retention of the last 12 ended months. */
  | 'NRR'
  /** What the organization is seen to do. */
  | 'PRACTICES';

/** What kind of thing stands between an organization and its next stage. */
export type MaturityNextStepKind =
  /** Something to record: it is not known. */
  | 'MEASURE'
  /** A practice to take up. */
  | 'PRACTICE'
  /** A rate of retention to reach. */
  | 'RATE';

/** A practice by which a stage of maturity is known (PM “Evolution stages”). */
export type MaturityPractice =
  /** Churn is foretold accurately. */
  | 'ACCURATE_PREDICTION'
  /** Some customers are served by automation. */
  | 'AUTOMATED_TRACKS'
  /** There is a team for customer success. */
  | 'CS_TEAM'
  /** Contracts renew long before they end. */
  | 'EARLY_RENEWALS'
  /** Customers’ health is measured. */
  | 'HEALTH_SIGNALS'
  /** Work is written down. */
  | 'PLAYBOOKS'
  /** Health scores warn ahead. */
  | 'PREDICTIVE_HEALTH'
  /** Post-sale answers for its profit and loss. */
  | 'PROFIT_AND_LOSS'
  /** Customers refer others. */
  | 'REFERRALS'
  /** Somebody answers for the renewals. */
  | 'RENEWALS_OWNED'
  /** Renewals are forecast. */
  | 'RENEWAL_FORECAST'
  /** Renewals begin in time. */
  | 'RENEWAL_TIMELINE'
  /** Customers’ needs reach the roadmap. */
  | 'ROADMAP_INPUT'
  /** Customers are told apart. */
  | 'SEGMENTATION'
  /** Top customers have success plans. */
  | 'SUCCESS_PLANS'
  /** Expansion follows triggers. */
  | 'SYSTEMATIC_EXPANSION'
  /** Expansion outweighs what is lost. */
  | 'TWOFOLD_EXPANSION';

/** Whether a practice is followed. */
export type MaturityPracticeStatus =
  /** It is not. */
  | 'ABSENT'
  /** It is. */
  | 'PRESENT'
  /** Nothing is recorded to tell it from. */
  | 'UNKNOWN';

/** A scenario that is to be applied. */
export type MergeScenarioInput = {
  /** Refused with REVISION_CONFLICT when the scenario is at another of its revisions. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for the audit; the scenario’s note by default. */
  readonly reason?: string | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
};

/** A step on the way to a success plan’s target. */
export type MilestoneInput = {
  /** When it was reached. */
  readonly doneOn?: string | null | undefined;
  /** When it is due. */
  readonly dueOn: string;
  /** What is reached. */
  readonly title: string;
};

/** When something is looked at: on which day, as recorded at which revision, and in which scenario. What is left out is today in the time zone of the organization, and the live revision of the organization itself. */
export type MomentInput = {
  /** The day to look at, past or future; today by default. */
  readonly asOf?: string | null | undefined;
  /** The revision to look at, from 1; the live one by default. With `scenario` it is the scenario’s own. */
  readonly revision?: number | null | undefined;
  /** The scenario or draft to look at, by its opaque id; the organization itself by default. */
  readonly scenario?: string | null | undefined;
};

/** An amount of money. */
export type MoneyInput = {
  /** In minor units of the currency: cents for USD, yen for JPY. */
  readonly amountMinor: number;
  /** Must be that in which the amount is kept, which it is by default: of an account’s contract its currency, otherwise the organization’s. Nothing is converted. */
  readonly currency?: string | null | undefined;
};

/** A draft that becomes a scenario. */
export type MoveDraftInput = {
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** What the new scenario is called. */
  readonly name?: string | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
  /** The scenario to which the changes are added, in place of a new one. */
  readonly scenarioId?: string | null | undefined;
};

/** What says that a stage is over (TS “Evolution path”). */
export type MoveOnConditionKey =
  /** The onboarding backlog is too long. */
  | 'BACKLOG_LONG'
  /** The customers of the next stage come near. */
  | 'EARLY_CUSTOMERS'
  /** New markets or segments. */
  | 'NEW_MARKETS'
  /** The first person reaches capacity. */
  | 'PERSON_FULL'
  /** Renewals slip. */
  | 'RENEWALS_SLIP'
  /** The customers of a mature team come near. */
  | 'SCALED_CUSTOMERS'
  /** Handoffs justify specialists. */
  | 'SPECIALISTS_DUE'
  /** The third or fourth person is hired. */
  | 'TEAM_GROWS';

/** Whether a condition that ends a stage holds. */
export type MoveOnStatus =
  /** It holds. */
  | 'MET'
  /** Something that it needs is not recorded; the evidence says what. */
  | 'NOT_EVALUATED'
  /** It does not. */
  | 'NOT_MET';

/** Moves a seat to another team, under another seat, or both. */
export type MovePositionChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The seat. */
  readonly position: ThingRef;
  /** The seat it reports to; null at the top. */
  readonly reportsTo?: ThingRef | null | undefined;
  /** The team it belongs to. */
  readonly team?: ThingRef | null | undefined;
};

/** Moves a team, with everything below it, under another one. */
export type MoveTeamChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The team above it; null makes it a root. */
  readonly parent?: ThingRef | null | undefined;
  /** The team. */
  readonly team: ThingRef;
};

/** One of the nine responsibilities that every organization must cover (PM “Responsibilities”). */
export type NamedResponsibility =
  /** Adoption enablement. */
  | 'ADOPTION_ENABLEMENT'
  /** Advocacy development. */
  | 'ADVOCACY_DEVELOPMENT'
  /** Cross-functional coordination. */
  | 'CROSS_FUNCTIONAL_COORDINATION'
  /** Executive engagement. */
  | 'EXECUTIVE_ENGAGEMENT'
  /** Expansion identification. */
  | 'EXPANSION_IDENTIFICATION'
  /** Health monitoring. */
  | 'HEALTH_MONITORING'
  /** Onboarding. */
  | 'ONBOARDING'
  /** Renewal management. */
  | 'RENEWAL_MANAGEMENT'
  /** Value tracking. */
  | 'VALUE_TRACKING';

/** Which numbers; what is left out does not restrict. */
export type NumberFilter = {
  /** At least this. */
  readonly from?: number | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
  /** At most this. */
  readonly to?: number | null | undefined;
};

/** Opens an escalation of an account. */
export type OpenEscalationChange = {
  /** The account. */
  readonly account: ThingRef;
  /** What had caused it. */
  readonly cause?: string | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The seat of the executive who stands behind it. */
  readonly executiveSponsor?: ThingRef | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** Id of the new escalation: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** When the customer hears next how it stands. */
  readonly nextUpdateOn?: string | null | undefined;
  /** When it was opened. */
  readonly openedOn: string;
  /** The seat that answers for it. */
  readonly owner?: ThingRef | null | undefined;
  /** How much is at stake. */
  readonly severity: EscalationSeverity;
  /** What it is about, in a line. */
  readonly title: string;
};

/** Opens a seat. */
export type OpenPositionChange = {
  /** Budgeted loaded cost a year at 1 FTE. */
  readonly budgetedCost?: MoneyInput | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** Its size in full-time equivalents, 0.01–1; 1 by default. */
  readonly fte?: number | null | undefined;
  /** Id of the new seat: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** The seat it reports to; null at the top. */
  readonly reportsTo?: ThingRef | null | undefined;
  /** Its role. */
  readonly role: ThingRef;
  /** The team it belongs to. */
  readonly team: ThingRef;
  /** What the seat is called. */
  readonly title: string;
};

/** What an account could grow by. */
export type OpportunityKind =
  /** More use. */
  | 'CONSUMPTION'
  /** More of the product. */
  | 'MODULE'
  /** More users. */
  | 'SEATS'
  /** A higher edition. */
  | 'TIER'
  /** A new use. */
  | 'USE_CASE';

/** Where an opportunity stands. */
export type OpportunityStage =
  /** With sales. */
  | 'HANDED_TO_SALES'
  /** Seen. */
  | 'IDENTIFIED'
  /** Lost. */
  | 'LOST'
  /** Confirmed with the customer. */
  | 'QUALIFIED'
  /** Won. */
  | 'WON';

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

/** Whether to keep the model of organization in use. */
export type OrgModelVerdict =
  /** No model is in use yet: start with the best one. */
  | 'ADOPT'
  /** Another one leads clearly or for three quarter-ends, or the model in use is outside its limits. */
  | 'CHANGE'
  /** Another one leads, less than 12 months after the last change: stay. */
  | 'COMMITTED'
  /** The model in use fits best. */
  | 'STAY'
  /** Another one leads by less than a change takes (5 points, policy): stay. */
  | 'TIE';

/** Whether what something saves is more than it costs. */
export type PaysVerdict =
  /** It does not. */
  | 'COSTS_MORE'
  /** It saves more than it costs. */
  | 'PAYS';

/** Whose figure a line of a plan is. */
export type PlanGrouping =
  /** The whole organization. */
  | 'ORGANIZATION'
  /** A segment. */
  | 'SEGMENT'
  /** A team by itself. */
  | 'TEAM';

/** A plan: an ordered list of changes, applied as a whole or not at all. */
export type PlanInput = {
  /** The changes, in order; at most 10,000. */
  readonly changes: ReadonlyArray<ChangeInput>;
  /** Refused with REVISION_CONFLICT when the organization is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
  /** Why, for the audit; up to 2,000 characters. */
  readonly reason?: string | null | undefined;
  /** What the plan is called in the audit, up to 200 characters; said for you when left out. */
  readonly title?: string | null | undefined;
  /** What `ProposedPlan.words` gave: its title and reason where none are given here, kept so that everybody reads them in their language. */
  readonly words?: string | null | undefined;
};

/** What one unit of another currency is worth in the plan of a fiscal year. */
export type PlanRateInput = {
  /** The other currency. */
  readonly currency: string;
  /** Units of the organization’s currency for one unit of this one, above zero. */
  readonly rate: number;
};

/** Out of what a planned figure is. */
export type PlanSource =
  /** The organization as the year’s plan of record has it. */
  | 'PLAN_OF_RECORD'
  /** A target that is set. */
  | 'TARGET';

/** One step of a playbook. */
export type PlaybookStepInput = {
  /** Days from the stage’s beginning. */
  readonly day: number;
  /** Who does it. */
  readonly responsibility?: Responsibility | null | undefined;
  /** What is done. */
  readonly title: string;
};

/** A policy’s value: exactly one of the two, as the figure it stands for. */
export type PolicyValueInput =
  {   /** A single number. */
  readonly number: number; readonly range?: never; }
  |  { readonly number?: never;   /** A range. */
  readonly range: RangeInput; };

/** Which position a thing refers to; what is left out does not restrict. */
export type PositionRelation = {
  /** One of these, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** True: none; false: any. */
  readonly isNull?: boolean | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** One that is live and like this. */
  readonly where?: PositionWhere | null | undefined;
};

/** Which positions, by their own fields; what is left out does not restrict. */
export type PositionWhere = {
  /** Budgeted loaded cost a year at 1 FTE. */
  readonly budgetedCost?: AmountFilter | null | undefined;
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** Its size in full-time equivalents, 0.01–1; 1 by default. */
  readonly fte?: NumberFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** A part of what it is known by or of its external id, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** What the seat is called. */
  readonly title?: TextFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
};

/** Why a mutation was refused; each with what is said then, for one example. */
export type ProblemCode =
  /** There already is a team with the id 0195a1b2-0000-7000-8000-000000000001. */
  | 'ALREADY_EXISTS'
  /** Several teams are called “EMEA”; use an external id that one of them has. */
  | 'AMBIGUOUS_REFERENCE'
  /** “31/12/24” is not a date written YYYY-MM-DD: its year has two digits. If it is written DD-MM-YY | YY-MM-DD, give “dateFormat” in the mapping. */
  | 'BAD_DATE'
  /** “perhaps” is neither yes nor no. */
  | 'BAD_FLAG'
  /** “12x” is not a number. */
  | 'BAD_NUMBER'
  /** The argument “asOf” cannot be understood. */
  | 'BAD_USER_INPUT'
  /** “Acme” pays $10,000 before Mar 1, 2026; it cannot lose $20,000 on that day. */
  | 'BALANCE_BELOW_ZERO'
  /** “accounts.xlsx” is an Excel workbook that cannot be read whole; open it and save it again, or save it as CSV. */
  | 'BROKEN_FILE'
  /** Another import of this organisation is still running. */
  | 'BUSY'
  /** The position “CSM 1” was changed in revision 14, after revision 12. */
  | 'CHANGED_SINCE'
  /** The position “CSM 4” is closed on Mar 1, 2026. */
  | 'CLOSED_POSITION'
  /** The row has 9 cells, the header 10. */
  | 'COLUMN_COUNT'
  /** “accounts.csv” has no columns “arr” and “csm”; its columns are: id, name. */
  | 'COLUMN_NOT_FOUND'
  /** Someone else already answers for support of “Northwind” on Mar 1, 2026; only one can at a time. */
  | 'COVERAGE_OVERLAP'
  /** The amount must be in USD; the row is in EUR. */
  | 'CURRENCY'
  /** The amount must be in USD; it is in EUR. */
  | 'CURRENCY_MISMATCH'
  /** The movements of “Northwind” are recorded in EUR: its contract keeps that currency. Correct it from its first day on, or move what it pays to an account of its own. */
  | 'CURRENCY_OF_MOVEMENTS'
  /** The team “EMEA” would end up under itself. */
  | 'CYCLE'
  /** The date format of “accounts.csv” cannot be told from its dates, such as “03-02-2024”; give “dateFormat” in the mapping. */
  | 'DATE_FORMAT_UNCLEAR'
  /** “A-17” already stands in an earlier row of the file. */
  | 'DUPLICATE_KEY'
  /** Ana Ruiz already occupies the position “CSM 4” on Mar 1, 2026. */
  | 'DUPLICATE_OCCUPANCY'
  /** “accounts.csv” has no header row. */
  | 'EMPTY_FILE'
  /** The end, Feb 1, 2026, must come after the start, Mar 1, 2026. */
  | 'END_NOT_AFTER_START'
  /** Another account already has the external id “A-17”. */
  | 'EXTERNAL_ID_TAKEN'
  /** Movements, tickets, contacts and measurements are recorded in the organization itself, not in a scenario. */
  | 'FACTS_IN_SCENARIO'
  /** The import failed because of a fault on our side; nothing was written. */
  | 'FAILED'
  /** The mapping of “accounts.csv” lacks the field “externalId”. */
  | 'FIELD_NOT_MAPPED'
  /** The mapping says nothing about the file “accounts.csv”. */
  | 'FILE_NOT_MAPPED'
  /** “accounts.csv” and “accounts-2.csv” fit the same part of the mapping; give one of them. */
  | 'FILE_TWICE'
  /** The first revision made the organisation; it cannot be undone. */
  | 'FIRST_REVISION'
  /** You do not have permission to do this. */
  | 'FORBIDDEN'
  /** The person “Ana Ruiz” would reach 1.25 FTE on Mar 1, 2026; the limit is 1. */
  | 'FTE_EXCEEDED'
  /** This idempotency key was already used for a different request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The import was interrupted: its server stopped or lost the database. Nothing was written; it can be started again. */
  | 'INTERRUPTED'
  /** “currency” must be an ISO 4217 currency code, such as USD. */
  | 'INVALID_VALUE'
  /** The team “EMEA” is in use: 3 positions stand in the way (CSM 4). */
  | 'IN_USE'
  /** The columns of “accounts.csv” do not tell what its rows are; give a mapping. */
  | 'KIND_NOT_RECOGNISED'
  /** It is not certain what the rows of “accounts.csv” are; they may be: ROSTER, PEOPLE. Say which, or give a mapping. */
  | 'KIND_UNCLEAR'
  /** Changes to the position “CSM 4” recorded after Mar 1, 2026 stand in the way. */
  | 'LATER_CHANGES'
  /** Later revisions changed the same or build on it: 17 and 14. Undo them too. */
  | 'LATER_REVISIONS'
  /** Ana Ruiz is already on leave on Mar 1, 2026; end or shorten that leave first. */
  | 'LEAVE_OVERLAP'
  /** What the row says of its beginning and its end leaves the person no day. */
  | 'LIFE_EMPTY'
  /** Nothing like that is found today: the finding is gone, or its fingerprint is wrong. */
  | 'LINT_FINDING_NOT_FOUND'
  /** No plan follows from this finding by itself. */
  | 'LINT_FIX_NOT_FOUND'
  /** The team “EMEA” would end up under itself. */
  | 'LOOP'
  /** The mapping lacks the key “files[0].kind”. */
  | 'MAPPING_KEY_MISSING'
  /** The mapping has an unknown key, “files[0].fields.nmae”. */
  | 'MAPPING_KEY_UNKNOWN'
  /** There is a mapping called “crm” already. */
  | 'MAPPING_NAME_TAKEN'
  /** Nothing is remembered for the source “crn” (there are: crm, hris); give a mapping. */
  | 'MAPPING_NEEDED'
  /** “files[0].money” in the mapping must be: "major" | "minor". */
  | 'MAPPING_VALUE'
  /** “name” is missing. */
  | 'MISSING'
  /** “-5” must not be negative. */
  | 'NEGATIVE'
  /** “accounts.xls” is an Excel workbook in the old format (.xls); save it as CSV or as an Excel workbook (.xlsx) and send that. */
  | 'NOT_A_TABLE'
  /** Nobody covers “Northwind” for renewals on Mar 1, 2026. */
  | 'NOT_COVERED'
  /** The account “Northwind” has not ended by Mar 1, 2026; only what has ended can be reopened. */
  | 'NOT_ENDED'
  /** There is no person with the id 0195a1b2-0000-7000-8000-000000000001. */
  | 'NOT_FOUND'
  /** The mapping is not valid JSON. */
  | 'NOT_JSON'
  /** The account “Northwind” does not exist on Mar 1, 2026. */
  | 'NOT_LIVE'
  /** A file “subscriptions.csv” is needed too. */
  | 'NO_FILE'
  /** “accounts.csv” has no header on line 40, which must be one of its first rows with content. */
  | 'NO_HEADER_ON_LINE'
  /** No plan rate is recorded for EUR, the currency of the contract with “Northwind”: set the organisation’s plan rates first. */
  | 'NO_PLAN_RATE'
  /** The title “Account Executive” tells no role of post-sale. Leave the row out, or say in the mapping which family of roles it belongs to (roleFamily). */
  | 'NO_ROLE_FAMILY'
  /** Ana Ruiz has no seat on that day. */
  | 'NO_SEAT'
  /** The row tells no segment, and the ACV cannot tell it: the marks are in US dollars, and how many EUR one of them is worth is not known. Set it (policy benchmark.currencyPerUsd), or map a column of segments. */
  | 'NO_SEGMENT'
  /** “exports.zip” holds no CSV file and no Excel workbook (.xlsx). */
  | 'NO_TABLE_INSIDE'
  /** The row names neither a position nor a person nor a team. */
  | 'NO_TARGET'
  /** The decimal separator of “accounts.csv” cannot be told from its numbers, such as “1.234”; give “decimal” in the mapping. */
  | 'NUMBER_FORMAT_UNCLEAR'
  /** The stakeholder “S-4” belongs to another account. */
  | 'OTHER_ACCOUNT'
  /** “fte” must be between 1 and 100. */
  | 'OUT_OF_RANGE'
  /** The period from Mar 1, 2026 to Feb 1, 2026 holds no day: its end must come after its start. */
  | 'PERIOD_EMPTY'
  /** The plan has no changes. */
  | 'PLAN_EMPTY'
  /** The plan has 1,200 changes; the limit is 1,000. */
  | 'PLAN_TOO_LONG'
  /** The policy “span.manager.csms” takes a range: a lower and an upper figure. */
  | 'POLICY_SHAPE'
  /** 13 rows refused, so nothing was written. */
  | 'REJECTED'
  /** “name” is required. */
  | 'REQUIRED'
  /** The team “EMEA” is retired on Mar 1, 2026. */
  | 'RETIRED_TEAM'
  /** The organisation has changed in the meantime: revision 41 was expected, it is at 42. Look at the plan again before applying it. */
  | 'REVISION_CONFLICT'
  /** The role “Senior CSM” cannot answer for support. */
  | 'ROLE_MISMATCH'
  /** “8.01901E+12” is no id any more: a spreadsheet made a number or a formula of it. Export the file again, or open it with that column as text. */
  | 'RUINED_ID'
  /** “Northwind” is already with the one it would be handed over to. */
  | 'SAME_TARGET'
  /** “Pods” is merged and cannot be changed any more. */
  | 'SCENARIO_CLOSED'
  /** “Pods” and what it stands on have both changed 3 things; say for each which side is to hold. */
  | 'SCENARIO_CONFLICTS'
  /** There is no such scenario. */
  | 'SCENARIO_NOT_FOUND'
  /** “Pods in two regions” stands on “Pods”, which is not merged yet; merge that first. */
  | 'SCENARIO_ON_OPEN'
  /** “Pods” has 2 changes that cannot be applied any more; amend or drop what does not fit. */
  | 'SCENARIO_UNFIT'
  /** Stopped at 100 refused rows (the limit is 100); nothing was written. */
  | 'STOPPED'
  /** A target of staff cost cannot be of “teamId”: it is of one group at most, by which that metric is told. */
  | 'TARGET_GROUP'
  /** There already is a target of GRR for the same group on Mar 1, 2026; change that one, or end it first. */
  | 'TARGET_OVERLAP'
  /** A target of headcount has exactly one value, the one that fits it; “fte” does not. */
  | 'TARGET_VALUE'
  /** It would take undoing 501 revisions; at most 500 can be undone at once. */
  | 'TOO_MANY_REVISIONS'
  /** The change has 10,001 rows; the limit is 10,000. */
  | 'TOO_MANY_ROWS'
  /** “accounts.xlsx” unpacks to more than can be taken in; send its tables as CSV files. */
  | 'TOO_MUCH_INSIDE'
  /** “1.234” has more than 2 digits after the point. */
  | 'TOO_PRECISE'
  /** Sign in to continue. */
  | 'UNAUTHENTICATED'
  /** The transfers between accounts of “Acme” on Mar 1, 2026 do not cancel out: they come to -$500.00. */
  | 'UNBALANCED_TRANSFER'
  /** Its manager “Dana Cole” was refused; mend that row first. */
  | 'UNDER_REFUSED'
  /** “Pro” is none of: Enterprise, Mid-market, SMB. */
  | 'UNKNOWN_CHOICE'
  /** The encoding “utf-99” is not known. */
  | 'UNKNOWN_ENCODING'
  /** “S-17” is not in “subscriptions.csv”, which tells its account. */
  | 'UNKNOWN_LINK'
  /** There is no policy called “capacity.csm.planets”. */
  | 'UNKNOWN_POLICY_KEY'
  /** There is no team “EMEA Pdo”. Known names close to it: “EMEA Pod” and “EMEA Pods”. */
  | 'UNKNOWN_REFERENCE'
  /** There is no role called “Astronaut”. */
  | 'UNKNOWN_ROLE'
  /** “accounts.csv” cannot be read from line 17 on: a quotation mark is not closed, or a row is too long. */
  | 'UNREADABLE'
  /** There is no upload 0195a1b2-0000-7000-8000-000000000001; uploads are kept for 24 hours. */
  | 'UPLOAD_NOT_FOUND'
  /** “accounts.csv” is not encoded as utf-8. */
  | 'WRONG_ENCODING';

/** A range of figures. */
export type RangeInput = {
  /** Its lower end. */
  readonly lower: number;
  /** Whether it is open above, as in 200–500+. */
  readonly openTop?: boolean;
  /** Its upper end. */
  readonly upper: number;
};

/** Where a value stands against a range of the benchmark catalogue. */
export type RangeVerdict =
  /** Above it. */
  | 'ABOVE'
  /** Below it. */
  | 'BELOW'
  /** Within it, its ends included. */
  | 'WITHIN';

/** Whether a service model can be chosen today. */
export type ReadinessStatus =
  /** Something that it needs is missing. */
  | 'NOT_READY'
  /** All that it needs stands. */
  | 'READY'
  /** Of something that it needs nobody has said whether it stands. */
  | 'UNKNOWN';

/** A scenario that is to stand on what its line has become. */
export type RebaseScenarioInput = {
  /** Changes that are given up, by their ids: what was done since holds. */
  readonly dropIds?: ReadonlyArray<string> | null | undefined;
  /** Refused with REVISION_CONFLICT when the scenario is at another of its revisions. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** Changes that are to hold all the same, by their ids: what they conflict with gives way. */
  readonly keepIds?: ReadonlyArray<string> | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
};

/** Records something a customer did for us. */
export type RecordAdvocacyActChange = {
  /** The account. */
  readonly account: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** Id of the new advocacy act: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What it was. */
  readonly kind: AdvocacyKind;
  /** More about it. */
  readonly note?: string | null | undefined;
  /** When it was. */
  readonly on: string;
  /** The customer that was won by it, where it is a referral. */
  readonly wonAccount?: ThingRef | null | undefined;
};

/** Records how an account’s recurring revenue moved on one day (the effective one); replaces what the source said before. */
export type RecordArrMovementChange = {
  /** The account. */
  readonly account: ThingRef;
  /** Positive for OPENING, NEW and EXPANSION, negative for CONTRACTION and CHURN; a TRANSFER is negative where it leaves and positive where it arrives. In the currency of the account’s contract. */
  readonly amount: MoneyInput;
  /** Of a CHURN: closes the account on its day, with what depends on it, each told in the preview. */
  readonly closeAccount?: boolean | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What kind of movement it is. */
  readonly movement: ArrMovementKind;
  /** Why it was lost, as the source says. */
  readonly reason?: string | null | undefined;
  /** Name of the system it comes from. */
  readonly source: string;
};

/** Records an assessment: what people answered on a day. */
export type RecordAssessmentChange = {
  /** Who answered. */
  readonly answeredBy?: ThingRef | null | undefined;
  /** The answers. */
  readonly answers: AssessmentAnswersInput;
  /** What is known of the competition, by segment. */
  readonly competition?: ReadonlyArray<SegmentCompetitionInput> | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** Id of the new assessment: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** More about it. */
  readonly note?: string | null | undefined;
  /** What stands already of what service models need. */
  readonly readiness?: ServiceModelAnswersInput | null | undefined;
  /** When it was taken. */
  readonly takenOn: string;
};

/** Records a measurement of an account’s health on one day (the effective one); replaces what the source said before. */
export type RecordHealthSignalChange = {
  /** The account. */
  readonly account: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The family it belongs to. */
  readonly family: SignalFamily;
  /** Name of the metric, as in the health model. */
  readonly metric: string;
  /** Name of the system it comes from. */
  readonly source: string;
  /** The measurement. */
  readonly value: number;
};

/** Records that a person is away. Seats and cost stay; capacity falls. */
export type RecordLeaveChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new leave: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** Why, by kind. */
  readonly kind?: LeaveKind | null | undefined;
  /** What else is to be known. */
  readonly note?: string | null | undefined;
  /** Who is away. */
  readonly person: ThingRef;
  /** How much of the person is away, 0.01–1; all by default. */
  readonly shareAbsent?: number | null | undefined;
  /** The first day on which the person is back; until it is ended by default. */
  readonly to?: string | null | undefined;
};

/** Records the tickets of one account or team on one day (the effective one); replaces what the source said before. */
export type RecordTicketVolumeChange = {
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
  /** Name of the system it comes from. */
  readonly source: string;
  /** Exactly one: account or team. */
  readonly subject: TicketVolumeSubjectInput;
};

/** Records a contact with an account on one day (the effective one); the same external id of a source replaces it. */
export type RecordTouchpointChange = {
  /** The account. */
  readonly account: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Its id there. */
  readonly externalId: string;
  /** What it was. */
  readonly kind: TouchpointKind;
  /** When the next one was agreed for. */
  readonly nextOn?: string | null | undefined;
  /** What came of it. */
  readonly outcome?: string | null | undefined;
  /** Who had it. */
  readonly person?: ThingRef | null | undefined;
  /** Name of the system it comes from. */
  readonly source: string;
};

/** Employs a person who had left again, as the person was last but for what is given; the seats stay vacated. */
export type RehirePersonChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** Languages spoken, as BCP 47 tags. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Loaded cost a year at 1 FTE. */
  readonly loadedCost?: MoneyInput | null | undefined;
  /** Full name. */
  readonly name?: string | null | undefined;
  /** The person. */
  readonly person: ThingRef;
  /** Where the person works. */
  readonly region?: string | null | undefined;
  /** What the person is good at. */
  readonly skills?: ReadonlyArray<string> | null | undefined;
  /** IANA time zone. */
  readonly timeZone?: string | null | undefined;
};

/** Takes an advocacy act out from a day on. */
export type RemoveAdvocacyActChange = {
  /** The advocacy act. */
  readonly advocacyAct: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
};

/** Takes an assessment out from a day on. */
export type RemoveAssessmentChange = {
  /** The assessment. */
  readonly assessment: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
};

/** Takes a customer’s person out from a day on. */
export type RemoveStakeholderChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The customer’s person. */
  readonly stakeholder: ThingRef;
};

/** What a customer means to do. */
export type RenewalIntent =
  /** Renew. */
  | 'LIKELY'
  /** Leave. */
  | 'UNLIKELY'
  /** Not decided. */
  | 'UNSURE';

/** Where a renewal stands. */
export type RenewalStage =
  /** Talks have begun. */
  | 'ENGAGED'
  /** Not renewed. */
  | 'LOST'
  /** Terms are being negotiated. */
  | 'NEGOTIATING'
  /** Nobody has begun. */
  | 'NOT_STARTED'
  /** Terms are on the table. */
  | 'PROPOSED'
  /** Renewed. */
  | 'WON';

/** Lets an account that has ended live again, as it was last but for what is given; what ended with it stays ended. */
export type ReopenAccountChange = {
  /** The account. */
  readonly account: ThingRef;
  /** Annual contract value, in the currency of the contract. */
  readonly acv?: MoneyInput | null | undefined;
  /** Whether it renews unless cancelled. */
  readonly autoRenew?: boolean | null | undefined;
  /** The seat that steps in when whoever answers for it is away or leaves. */
  readonly backup?: ThingRef | null | undefined;
  /** How complex it is to serve. */
  readonly complexity?: Complexity | null | undefined;
  /** The currency of its contract: its ACV, its movements of ARR and its opportunities are in it. Left out: the organization’s. Another needs a rate in `Organization.planRates`, and all that is recorded of its ARR is in one currency. */
  readonly contractCurrency?: string | null | undefined;
  /** Day on which the contract ends. */
  readonly contractEnd?: string | null | undefined;
  /** First day of the contract. */
  readonly contractStart?: string | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The language it is served in, as a BCP 47 tag. */
  readonly language?: string | null | undefined;
  /** Its load compared with an ordinary account, 0–100; 1 by default. */
  readonly loadWeight?: number | null | undefined;
  /** The customer. */
  readonly name?: string | null | undefined;
  /** Days before the contract ends by which notice must be given. */
  readonly noticeDays?: number | null | undefined;
  /** The account it belongs to: together they are one customer. */
  readonly parent?: ThingRef | null | undefined;
  /** The rollout of a service model whose pilot it takes part in. */
  readonly pilot?: ThingRef | null | undefined;
  /** Where it is. */
  readonly region?: string | null | undefined;
  /** Terms of the renewal, in words. */
  readonly renewalTerms?: string | null | undefined;
  /** Its segment. */
  readonly segment?: Segment | null | undefined;
  /** Day on which the contract was signed. */
  readonly signedOn?: string | null | undefined;
  /** Whether it matters beyond its value. */
  readonly strategic?: boolean | null | undefined;
  /** How it is served; null lets its segment decide. */
  readonly tier?: Tier | null | undefined;
  /** Its industry. */
  readonly vertical?: string | null | undefined;
};

/** Whom the head of the organisation reports to (TS “Reporting structure”). */
export type ReportingLine =
  /** A chief customer officer. */
  | 'CCO'
  /** The chief executive or operating officer. */
  | 'CEO_COO'
  /** The chief revenue officer. */
  | 'CRO';

/** Whether to keep the declared reporting line. */
export type ReportingLineVerdict =
  /** None is declared: take the best one. */
  | 'ADOPT'
  /** Another one leads clearly. */
  | 'CHANGE'
  /** The declared one fits best. */
  | 'STAY'
  /** Another one leads by less than a change takes (5 points, policy): stay. */
  | 'TIE';

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

/** How well a responsibility is covered in a segment; the first that applies. */
export type ResponsibilityStatus =
  /** One role answers. */
  | 'COVERED'
  /** More than one role family answers: who owns it is a question. */
  | 'DOUBLE'
  /** Nobody answers for any customer. */
  | 'GAP'
  /** For some customers nobody answers. */
  | 'PARTIAL';

/** Sets the whole recorded history of a thing, or a fact, back to what it was at a revision. What there was not then is taken out, if nothing needs it. Restore what a thing belongs to before it. */
export type RestoreChange = {
  /** The opaque id of a thing of any kind or of a fact; of one that is no longer there, too. */
  readonly id: string;
  /** The revision whose state of it is restored, from 1 to the organization’s own. */
  readonly revision: number;
};

/** By what retention is told apart; accounts count where they were when the period began. */
export type RetentionGrouping =
  /** The quarter of the account’s first ARR movement. */
  | 'COHORT'
  /** The seat that was accountable as its CSM. */
  | 'CSM'
  /** The whole organization. */
  | 'ORGANIZATION'
  /** The region of the account. */
  | 'REGION'
  /** What kind of customer the account was. */
  | 'SEGMENT'
  /** The team that was accountable as its CSM, by a seat or as a whole. */
  | 'TEAM'
  /** How the account was served. */
  | 'TIER';

/** How long each period of a series of retention is; periods end with a calendar month. */
export type RetentionPeriod =
  /** One calendar month. */
  | 'MONTH'
  /** The 12 months up to the end of a calendar month. */
  | 'YEAR';

/** How a figure stands between weak and strong post-sale operations (PM “Retention economics”). */
export type RetentionVerdict =
  /** Between the two. */
  | 'MIDDLING'
  /** As in strong operations. */
  | 'STRONG'
  /** As in weak operations. */
  | 'WEAK';

/** Retires a playbook. */
export type RetirePlaybookChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The playbook. */
  readonly playbook: ThingRef;
};

/** Ends a role; refused while seats have it. */
export type RetireRoleChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The role. */
  readonly role: ThingRef;
  /** Ends what belongs to it or cannot be without it as well, each told in the preview, and lets the rest no longer name it; otherwise such things stand in the way. */
  readonly withWhatDependsOnIt?: boolean | null | undefined;
};

/** Ends a team; refused while it has seats, teams or coverage. */
export type RetireTeamChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The team. */
  readonly team: ThingRef;
  /** Ends what belongs to it or cannot be without it as well, each told in the preview, and lets the rest no longer name it; otherwise such things stand in the way. */
  readonly withWhatDependsOnIt?: boolean | null | undefined;
};

/** What a role does (TS “Core roles”). */
export type RoleFamily =
  /** Customer success managers. */
  | 'CSM'
  /** CS Operations. */
  | 'CS_OPS'
  /** Content, training and education of customers at scale. */
  | 'ENABLEMENT'
  /** Implementation and onboarding specialists. */
  | 'IMPLEMENTATION'
  /** Team leads, managers, directors and above. */
  | 'LEADERSHIP'
  /** Consultants whose projects are sold: custom work beyond onboarding. */
  | 'PROFESSIONAL_SERVICES'
  /** Renewals specialists. */
  | 'RENEWALS'
  /** Support engineers. */
  | 'SUPPORT'
  /** Technical account managers. */
  | 'TAM';

/** A thing to be done in a rollout. */
export type RolloutItemInput = {
  /** When it was done. */
  readonly doneOn?: string | null | undefined;
  /** The phase it belongs to. */
  readonly phase: RolloutPhase;
  /** What is to be done. */
  readonly title: string;
};

/** A phase of a change of service model (BM “Rollout”). */
export type RolloutPhase =
  /** Weeks 1–4. */
  | 'DESIGN'
  /** Months 4–6. */
  | 'FULL_ROLLOUT'
  /** Continuous. */
  | 'OPTIMISATION'
  /** Weeks 5–12. */
  | 'PILOT';

/** Which values of RolloutPhase; what is left out does not restrict. */
export type RolloutPhaseFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<RolloutPhase> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** How a phase of a rollout stands. */
export type RolloutPhaseStatus =
  /** It runs. */
  | 'ACTIVE'
  /** All its items are done, in time or not. */
  | 'DONE'
  /** It should have ended and has open items. */
  | 'LATE'
  /** It has not begun. */
  | 'UPCOMING';

/** Which rollout a thing refers to; what is left out does not restrict. */
export type RolloutRelation = {
  /** One of these, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** True: none; false: any. */
  readonly isNull?: boolean | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** One that is live and like this. */
  readonly where?: RolloutWhere | null | undefined;
};

/** Which rollouts, by their own fields; what is left out does not restrict. */
export type RolloutWhere = {
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** The phase it is in. */
  readonly phase?: RolloutPhaseFilter | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** A part of what it is known by or of its external id, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** The model to be reached. */
  readonly serviceModel?: ServiceModelFilter | null | undefined;
  /** First day of the design phase. */
  readonly startOn?: DateFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
};

/** What is done to one change of a scenario. */
export type ScenarioEditInput = {
  /** The change, by its id: `ScenarioChange.id`. */
  readonly changeId: string;
  /** Takes it out. */
  readonly drop?: boolean | null | undefined;
  /** Where it goes, from 0, among the changes that stay; it stays where it is by default. */
  readonly moveTo?: number | null | undefined;
  /** What stands in its place. */
  readonly replaceWith?: ChangeInput | null | undefined;
};

/** What kind of collection of changes it is. */
export type ScenarioKind =
  /** The edits that one person collects, to be applied together. */
  | 'DRAFT'
  /** A plan with a name, to be compared, worked on together and merged. */
  | 'SCENARIO';

/** What became of a scenario. */
export type ScenarioStatus =
  /** It is put away, and can be opened again. */
  | 'ARCHIVED'
  /** It is applied to what it stood on. */
  | 'MERGED'
  /** It is worked on. */
  | 'OPEN';

/** What scores of models, reporting lines and internal candidates consist of. */
export type ScoreCriterion =
  /** How complex the product is. */
  | 'COMPLEXITY'
  /** How many CSMs there are. */
  | 'CSMS'
  /** How many customers there are. */
  | 'CUSTOMERS'
  /** What drives the company’s growth. */
  | 'GROWTH_MOTION'
  /** What handing customers over costs. */
  | 'HANDOFF_COST'
  /** Languages, of the customers or of the person. */
  | 'LANGUAGES'
  /** How mature post-sale is. */
  | 'MATURITY'
  /** Whether the person is in the seat’s region. */
  | 'REGION'
  /** Regions with enough customers. */
  | 'REGIONS'
  /** Segments with real volume. */
  | 'SEGMENTS'
  /** How senior the leader of post-sale is. */
  | 'SENIORITY'
  /** The person’s skills. */
  | 'SKILLS'
  /** How large a step the seat is for the person. */
  | 'STEP'
  /** How large the team is. */
  | 'TEAM_SIZE';

/** What kind of customer an account is. */
export type Segment =
  /** Large companies. */
  | 'ENTERPRISE'
  /** Middle-sized companies. */
  | 'MID_MARKET'
  /** Small businesses. */
  | 'SMB';

/** What is known of the competition in one segment (BM “Step 4”). */
export type SegmentCompetitionInput = {
  /** Whether customers leave for the level of service. */
  readonly drivesChurn?: AssessmentAnswer | null | undefined;
  /** The service that competitors give at the same price. */
  readonly offered: Tier;
  /** How the organization stands in it. */
  readonly position?: MarketPosition | null | undefined;
  /** The segment. */
  readonly segment: Segment;
  /** Whether the market serves itself and does not value people. */
  readonly selfServeMarket?: AssessmentAnswer | null | undefined;
};

/** Which values of Segment; what is left out does not restrict. */
export type SegmentFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<Segment> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** A step of selecting a service model (BM “Step 1” to “Step 5”). */
export type SelectionStepId =
  /** What competitors give at the same contract value. */
  | 'COMPETITION'
  /** What the complexity of the product asks for. */
  | 'COMPLEXITY'
  /** What customers of the segment expect. */
  | 'EXPECTATIONS'
  /** The most personal model that bears the customers to come. */
  | 'SCALE'
  /** The most personal model that the average contract value bears. */
  | 'UNIT_ECONOMICS';

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

/** What stands already of what service models need; left out is not answered. */
export type ServiceModelAnswersInput = {
  /** Content and automation are built. */
  readonly automation?: AssessmentAnswer | null | undefined;
  /** Health data. */
  readonly healthData?: AssessmentAnswer | null | undefined;
  /** The product tells how it is used. */
  readonly instrumentation?: AssessmentAnswer | null | undefined;
  /** Product-market fit. */
  readonly productMarketFit?: AssessmentAnswer | null | undefined;
};

/** Which values of ServiceModel; what is left out does not restrict. */
export type ServiceModelFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<ServiceModel> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** A scenario that is to be the plan of a fiscal year. */
export type SetPlanOfRecordInput = {
  /** The fiscal year, called after the calendar year in which it ends; 1900–9999. */
  readonly fiscalYear: number;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
  /** The scenario, by its opaque id; no draft. */
  readonly scenarioId: string;
};

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

/** Sets how an account is served. */
export type SetTierChange = {
  /** The account. */
  readonly account: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** How it is served; null lets its segment decide. */
  readonly tier?: Tier | null | undefined;
};

/** What helps while there are too few. */
export type ShortageRemedyKey =
  /** Have others cover those who are away. */
  | 'COVER'
  /** Somebody for a fixed term, as it lasts longer than hiring takes. */
  | 'FIXED_TERM'
  /** Assign no more work until then. */
  | 'PAUSE_ASSIGNMENTS';

/** A family of health signals (PM “Health”). */
export type SignalFamily =
  /** Changes at the account. */
  | 'CONTEXT'
  /** Tickets, NPS, executives. */
  | 'RELATIONSHIP'
  /** Surveys, meetings, tone. */
  | 'SENTIMENT'
  /** Logins, features, trend. */
  | 'USAGE';

/** A span of dates; without an end it is open there. */
export type SpanInput = {
  /** Its first day. */
  readonly from?: string | null | undefined;
  /** The day after its last one; later than `from`. */
  readonly to?: string | null | undefined;
};

/** What the stage of a team’s evolution can be told by (TS “Evolution path”). */
export type StageMeasure =
  /** Customers: families of accounts that pay, counted once. */
  | 'CUSTOMERS'
  /** Gross revenue retention of the last year. */
  | 'GRR'
  /** People in seats. */
  | 'HEADCOUNT'
  /** Net revenue retention of the last year. */
  | 'NRR';

/** What a customer’s person is to us. */
export type StakeholderRole =
  /** Speaks for us inside. */
  | 'CHAMPION'
  /** Decides on renewal and growth. */
  | 'DECISION_MAKER'
  /** Pays for it and wants it to succeed. */
  | 'SPONSOR'
  /** Works with it. */
  | 'USER';

/** Starts a change of service model. */
export type StartRolloutChange = {
  /** What is to be done in each phase. */
  readonly checklist?: ReadonlyArray<RolloutItemInput> | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** Id of the new rollout: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What it is called. */
  readonly name: string;
  /** The phase it is in. */
  readonly phase?: RolloutPhase | null | undefined;
  /** The model to be reached. */
  readonly serviceModel: ServiceModel;
  /** First day of the design phase. */
  readonly startOn: string;
};

/** Where a success plan stands. */
export type SuccessPlanStatus =
  /** Its target was reached. */
  | 'ACHIEVED'
  /** Under way. */
  | 'ACTIVE'
  /** Given up. */
  | 'CANCELLED'
  /** Its target was missed. */
  | 'MISSED';

/** What a target is about. */
export type TargetMetric =
  /** What the staff costs a month. */
  | 'COST'
  /** The cost to serve as a share of revenue. */
  | 'COST_SHARE'
  /** Gross revenue retention of the fiscal year. */
  | 'GRR'
  /** People in seats, in FTE. */
  | 'HEADCOUNT'
  /** Net revenue retention of the fiscal year. */
  | 'NRR'
  /** What is renewed of what was up for renewal in the fiscal year. */
  | 'RENEWAL_RATE'
  /** The median days to the first measurable outcome. */
  | 'TIME_TO_VALUE';

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

/** Which texts; what is left out does not restrict. */
export type TextFilter = {
  /** With this within, without regard to case and accents. */
  readonly contains?: string | null | undefined;
  /** One of these, to the letter. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** A kind of thing that plans change. */
export type ThingKind =
  /** A finding of the linter that the organization lives with, and why. */
  | 'ACCEPTANCE'
  /** A customer. */
  | 'ACCOUNT'
  /** Which role answers for a responsibility, as the organization chooses; without one the guide’s roles do. */
  | 'ACCOUNTABILITY'
  /** Something a customer did for us (PM “Advocacy”). */
  | 'ADVOCACY_ACT'
  /** What people answered on a day: the seven questions of maturity (PM “Assessment”), the competition and readiness for service models (BM “Step 4”). */
  | 'ASSESSMENT'
  /** Who answers for one responsibility of an account over a time: a seat, or a team that pools the load. */
  | 'COVERAGE'
  /** A customer’s trouble that is lifted out of the daily work until it is solved. */
  | 'ESCALATION'
  /** An onboarding project of an account. */
  | 'IMPLEMENTATION'
  /** A person who is away for a time, wholly or in part. Seats and cost stay; capacity falls by the share for those days. */
  | 'LEAVE'
  /** A person in a seat for a time. Job shares and split FTE are several of them. */
  | 'OCCUPANCY'
  /** A chance that an account grows. */
  | 'OPPORTUNITY'
  /** A company and its post-sale organisation, at one revision and on one day. Everything below it is seen at the same moment. */
  | 'ORGANIZATION'
  /** Someone who can sit in seats. */
  | 'PERSON'
  /** What is done at a stage of customers’ life, and what a tier receives. */
  | 'PLAYBOOK'
  /** An organization's own value of a benchmark figure, or an assumption of its own. */
  | 'POLICY'
  /** A seat: people leave, seats stay. One without an occupant is an open position. */
  | 'POSITION'
  /** The renewal of one contract end. */
  | 'RENEWAL'
  /** A role as the organization uses it. */
  | 'ROLE'
  /** A change of service model, in phases (BM “Rollout”). */
  | 'ROLLOUT'
  /** A customer’s person: who pays, speaks for us, decides or uses. */
  | 'STAKEHOLDER'
  /** What a customer wants to reach, how it is measured and how far it is (PM “Pillars”). */
  | 'SUCCESS_PLAN'
  /** What an organization means to reach: a figure of the whole, of a team or of a segment, from its day until the next recorded one. */
  | 'TARGET'
  /** A team: a node of the forest that the organisation is cut into. */
  | 'TEAM';

/** Names a thing: by its id or by what another system calls it. Exactly one of the two is given. */
export type ThingRef =
  {   /** What another system calls it. In a plan it is whatever is called so when the change’s turn comes. */
  readonly external: ExternalReferenceInput; readonly id?: never; }
  |  { readonly external?: never;   /** Its opaque id; of what the same plan makes, the UUID that it is given. */
  readonly id: string; };

/** Exactly one of its fields is given. */
export type TicketVolumeSubjectInput =
  {   /** The account; not with `teamId`. */
  readonly account: ThingRef; readonly team?: never; }
  |  { readonly account?: never;   /** The team; not with `accountId`. */
  readonly team: ThingRef; };

/** How an account is served (BM “Hybrid”). */
export type Tier =
  /** A dedicated CSM. */
  | 'HIGH_TOUCH'
  /** A shared CSM. */
  | 'LOW_TOUCH'
  /** Automated; people on a trigger. */
  | 'TECH_TOUCH';

/** What a movement between tiers does. */
export type TierEffect =
  /** Lowers it, and what it costs. */
  | 'LESS_COST'
  /** Raises the service for good. */
  | 'MORE_SERVICE'
  /** Raises it for a time, since the account is at risk. */
  | 'PROMOTION';

/** Which values of Tier; what is left out does not restrict. */
export type TierFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<Tier> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Which movements between tiers; what is left out does not restrict. */
export type TierMovementFilter = {
  /** What they do: one of these. */
  readonly effects?: ReadonlyArray<TierEffect> | null | undefined;
  /** The tier served as now: one of these. */
  readonly from?: ReadonlyArray<Tier> | null | undefined;
  /** The tier to be: one of these. */
  readonly to?: ReadonlyArray<Tier> | null | undefined;
};

/** Why the plan leaves a movement between tiers out. */
export type TierMovementLeftOutReason =
  /** The account is announced to leave. */
  | 'LEAVING'
  /** There is no tech-touch tier yet, and all who would move to it save less than it takes. */
  | 'NOT_FOUNDED'
  /** No CSM has room for it. */
  | 'NO_CAPACITY'
  /** The service would be lowered, and nothing be saved. */
  | 'SAVES_NOTHING'
  /** The account would be too expensive to serve. */
  | 'TOO_EXPENSIVE';

/** Why a tier is what it is, in the order in which the rules look (BM “Hybrid”). */
export type TierReasonCode =
  /** The larger of its annual contract value and its revenue against the thresholds. */
  | 'ACV'
  /** At risk and of high value: promoted to high-touch for a time. */
  | 'AT_RISK'
  /** High complexity raises the tier by one. */
  | 'COMPLEXITY'
  /** The promotion for being at risk has ended; one risk promotes once. */
  | 'PROMOTION_OVER'
  /** Strategic value gives high-touch whatever the contract value. */
  | 'STRATEGIC'
  /** A second evaluation saw the same small crossing. */
  | 'WAITED'
  /** A small crossing of a threshold waits for the next evaluation. */
  | 'WAITS';

/** A kind of contact with an account. */
export type TouchpointKind =
  /** A business review. */
  | 'BUSINESS_REVIEW'
  /** A call. */
  | 'CALL'
  /** An escalation. */
  | 'ESCALATION'
  /** An action on a risk. */
  | 'INTERVENTION'
  /** A training. */
  | 'TRAINING';

/** What costs to serve are summed by. */
export type UnitEconomicsGrouping =
  /** One account. */
  | 'ACCOUNT'
  /** The seat, or the team’s pool, that is accountable as CSM. */
  | 'CSM'
  /** The whole organization. */
  | 'ORGANIZATION'
  /** The account’s region; idle seats by those that their team serves. */
  | 'REGION'
  /** What kind of customer the account is. */
  | 'SEGMENT'
  /** The team of that seat. */
  | 'TEAM'
  /** How the account is served; without a tier of its own as is usual in its segment. */
  | 'TIER';

/** Whether costs could be told. */
export type UnitEconomicsStatus =
  /** They could. */
  | 'EVALUATED'
  /** An exchange rate is missing: see the policy `benchmark.currencyPerUsd`. */
  | 'NOT_EVALUATED';

/** Alters for what reason, until when and with how many accounts a finding is accepted. */
export type UpdateAcceptanceChange = {
  /** The accepted finding. */
  readonly acceptance: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** With so many accounts it is accepted; with more it is found again. */
  readonly mostAccounts?: number | null | undefined;
  /** Why the organization lives with it. */
  readonly reason?: string | null | undefined;
  /** The last day on which it is accepted. */
  readonly until?: string | null | undefined;
};

/** Alters an account; its tier by `setTier`. */
export type UpdateAccountChange = {
  /** The account. */
  readonly account: ThingRef;
  /** Annual contract value, in the currency of the contract. */
  readonly acv?: MoneyInput | null | undefined;
  /** Whether it renews unless cancelled. */
  readonly autoRenew?: boolean | null | undefined;
  /** The seat that steps in when whoever answers for it is away or leaves. */
  readonly backup?: ThingRef | null | undefined;
  /** How complex it is to serve. */
  readonly complexity?: Complexity | null | undefined;
  /** The currency of its contract: its ACV, its movements of ARR and its opportunities are in it. Left out: the organization’s. Another needs a rate in `Organization.planRates`, and all that is recorded of its ARR is in one currency. */
  readonly contractCurrency?: string | null | undefined;
  /** Day on which the contract ends. */
  readonly contractEnd?: string | null | undefined;
  /** First day of the contract. */
  readonly contractStart?: string | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The language it is served in, as a BCP 47 tag. */
  readonly language?: string | null | undefined;
  /** Its load compared with an ordinary account, 0–100; 1 by default. */
  readonly loadWeight?: number | null | undefined;
  /** The customer. */
  readonly name?: string | null | undefined;
  /** Days before the contract ends by which notice must be given. */
  readonly noticeDays?: number | null | undefined;
  /** The account it belongs to: together they are one customer. */
  readonly parent?: ThingRef | null | undefined;
  /** The rollout of a service model whose pilot it takes part in. */
  readonly pilot?: ThingRef | null | undefined;
  /** Where it is. */
  readonly region?: string | null | undefined;
  /** Terms of the renewal, in words. */
  readonly renewalTerms?: string | null | undefined;
  /** Its segment. */
  readonly segment?: Segment | null | undefined;
  /** Day on which the contract was signed. */
  readonly signedOn?: string | null | undefined;
  /** Whether it matters beyond its value. */
  readonly strategic?: boolean | null | undefined;
  /** Its industry. */
  readonly vertical?: string | null | undefined;
};

/** Alters which role answers for a responsibility, or why. */
export type UpdateAccountabilityChange = {
  /** The accountability. */
  readonly accountability: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** Why, as its author says. */
  readonly reason?: string | null | undefined;
  /** The role that answers. */
  readonly role?: AccountableRole | null | undefined;
  /** What the organization calls that role, e.g. “Solutions consultant”. */
  readonly roleName?: string | null | undefined;
};

/** Alters an advocacy act. */
export type UpdateAdvocacyActChange = {
  /** The advocacy act. */
  readonly advocacyAct: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What it was. */
  readonly kind?: AdvocacyKind | null | undefined;
  /** More about it. */
  readonly note?: string | null | undefined;
  /** When it was. */
  readonly on?: string | null | undefined;
  /** The customer that was won by it, where it is a referral. */
  readonly wonAccount?: ThingRef | null | undefined;
};

/** Alters an assessment. */
export type UpdateAssessmentChange = {
  /** Who answered. */
  readonly answeredBy?: ThingRef | null | undefined;
  /** The answers. */
  readonly answers?: AssessmentAnswersInput | null | undefined;
  /** The assessment. */
  readonly assessment: ThingRef;
  /** What is known of the competition, by segment. */
  readonly competition?: ReadonlyArray<SegmentCompetitionInput> | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** More about it. */
  readonly note?: string | null | undefined;
  /** What stands already of what service models need. */
  readonly readiness?: ServiceModelAnswersInput | null | undefined;
  /** When it was taken. */
  readonly takenOn?: string | null | undefined;
};

/** Alters an open escalation. */
export type UpdateEscalationChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The escalation. */
  readonly escalation: ThingRef;
  /** The seat of the executive who stands behind it. */
  readonly executiveSponsor?: ThingRef | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** When the customer hears next how it stands. */
  readonly nextUpdateOn?: string | null | undefined;
  /** When it was opened. */
  readonly openedOn?: string | null | undefined;
  /** The seat that answers for it. */
  readonly owner?: ThingRef | null | undefined;
  /** How much is at stake. */
  readonly severity?: EscalationSeverity | null | undefined;
  /** What it is about, in a line. */
  readonly title?: string | null | undefined;
};

/** Alters an onboarding project. */
export type UpdateImplementationChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** When the customer first had a measurable result. */
  readonly firstValueOn?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The implementation. */
  readonly implementation: ThingRef;
  /** When the customer went live. */
  readonly liveOn?: string | null | undefined;
  /** When it is to be live. */
  readonly plannedEnd?: string | null | undefined;
  /** When it is to start. */
  readonly plannedStart?: string | null | undefined;
  /** The specialist’s seat. */
  readonly position?: ThingRef | null | undefined;
  /** When it started. */
  readonly startedOn?: string | null | undefined;
  /** Where it stands. */
  readonly status?: ImplementationStatus | null | undefined;
};

/** Alters an opportunity. */
export type UpdateOpportunityChange = {
  /** Expected growth of the annual contract value, in the currency of the account’s contract. */
  readonly amount?: MoneyInput | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** When it is expected. */
  readonly expectedOn?: string | null | undefined;
  /** When sales took it over. */
  readonly handedToSalesOn?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What the account could grow by. */
  readonly kind?: OpportunityKind | null | undefined;
  /** The opportunity. */
  readonly opportunity: ThingRef;
  /** The seat that answers for it. */
  readonly owner?: ThingRef | null | undefined;
  /** Where it stands. */
  readonly stage?: OpportunityStage | null | undefined;
  /** What showed it. */
  readonly trigger?: string | null | undefined;
};

/** Alters the organization’s own fields. */
export type UpdateOrganizationChange = {
  /** What winning new customers costs a year: sales, marketing and whatever else serves it. From its day on, so that another year may cost another sum. */
  readonly acquisitionCost?: MoneyInput | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The month in which its fiscal year begins: 1 is January, and the default. */
  readonly fiscalYearStart?: number | null | undefined;
  /** Gross margin as a share of revenue, 0–1. */
  readonly grossMargin?: number | null | undefined;
  /** What drives its growth. */
  readonly growthMotion?: GrowthMotion | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The language of its texts where none is asked for. */
  readonly locale?: string | null | undefined;
  /** What the company is called. */
  readonly name?: string | null | undefined;
  /** The organisation model it says it has. */
  readonly orgModel?: OrgModel | null | undefined;
  /** What other currencies are worth in the plan of the fiscal year in which the change takes effect; they hold for that whole year and until others are set. All of them: what is left out keeps its former rate. */
  readonly planRates?: ReadonlyArray<PlanRateInput> | null | undefined;
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
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** Languages spoken, as BCP 47 tags. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Loaded cost a year at 1 FTE. */
  readonly loadedCost?: MoneyInput | null | undefined;
  /** Full name. */
  readonly name?: string | null | undefined;
  /** The person. */
  readonly person: ThingRef;
  /** Where the person works. */
  readonly region?: string | null | undefined;
  /** What the person is good at. */
  readonly skills?: ReadonlyArray<string> | null | undefined;
  /** IANA time zone. */
  readonly timeZone?: string | null | undefined;
};

/** Alters a playbook. */
export type UpdatePlaybookChange = {
  /** Planned contacts a year, 0–365; none when people come only on a trigger. */
  readonly contactsPerYear?: number | null | undefined;
  /** What the customer receives. */
  readonly deliverables?: ReadonlyArray<string> | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What it is called. */
  readonly name?: string | null | undefined;
  /** The playbook. */
  readonly playbook: ThingRef;
  /** The segment it is for; all by default. */
  readonly segment?: Segment | null | undefined;
  /** What customers can do by themselves. */
  readonly selfService?: string | null | undefined;
  /** The stage it is for. */
  readonly stage?: LifecycleStage | null | undefined;
  /** What is done, in order. */
  readonly steps?: ReadonlyArray<PlaybookStepInput> | null | undefined;
  /** The tier it is for; all by default. */
  readonly tier?: Tier | null | undefined;
};

/** Alters a seat. */
export type UpdatePositionChange = {
  /** Budgeted loaded cost a year at 1 FTE. */
  readonly budgetedCost?: MoneyInput | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Its size in full-time equivalents, 0.01–1; 1 by default. */
  readonly fte?: number | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The seat. */
  readonly position: ThingRef;
  /** Its role. */
  readonly role?: ThingRef | null | undefined;
  /** What the seat is called. */
  readonly title?: string | null | undefined;
};

/** Alters a renewal. */
export type UpdateRenewalChange = {
  /** What stands in the way. */
  readonly blockers?: ReadonlyArray<string> | null | undefined;
  /** The end of contract it is about. */
  readonly contractEnd?: string | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What the customer means to do. */
  readonly intent?: RenewalIntent | null | undefined;
  /** The seat that answers for it. */
  readonly owner?: ThingRef | null | undefined;
  /** The renewal. */
  readonly renewal: ThingRef;
  /** What is done to keep the customer. */
  readonly savePlan?: string | null | undefined;
  /** Where it stands. */
  readonly stage?: RenewalStage | null | undefined;
};

/** Alters a role. */
export type UpdateRoleChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it does; decides which figures apply. */
  readonly family?: RoleFamily | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** For leadership: whose span of control applies. */
  readonly layer?: LeadershipLayer | null | undefined;
  /** Steps above the first rung of its ladder; 0 is the first. */
  readonly level?: number | null | undefined;
  /** What it is called. */
  readonly name?: string | null | undefined;
  /** The role. */
  readonly role: ThingRef;
};

/** Alters a rollout. */
export type UpdateRolloutChange = {
  /** What is to be done in each phase. */
  readonly checklist?: ReadonlyArray<RolloutItemInput> | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What it is called. */
  readonly name?: string | null | undefined;
  /** The phase it is in. */
  readonly phase?: RolloutPhase | null | undefined;
  /** The rollout. */
  readonly rollout: ThingRef;
  /** The model to be reached. */
  readonly serviceModel?: ServiceModel | null | undefined;
  /** First day of the design phase. */
  readonly startOn?: string | null | undefined;
};

/** How a scenario is called, and whether it is worked on. */
export type UpdateScenarioInput = {
  /** Whether it is put away; one that was can be opened again. Left out, it stays. */
  readonly archived?: boolean | null | undefined;
  /** Refused with REVISION_CONFLICT when the scenario is at another of its revisions. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its new name; left out, it stays. */
  readonly name?: string | null | undefined;
  /** What it is for; an empty text takes it away, left out it stays. */
  readonly note?: string | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
};

/** Alters a customer’s person. */
export type UpdateStakeholderChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** Full name. */
  readonly name?: string | null | undefined;
  /** What the person is to us. */
  readonly role?: StakeholderRole | null | undefined;
  /** The customer’s person. */
  readonly stakeholder: ThingRef;
  /** The person’s job. */
  readonly title?: string | null | undefined;
};

/** Alters a success plan, or records a measurement. */
export type UpdateSuccessPlanChange = {
  /** The metric at the start; 0 by default. */
  readonly baseline?: number | null | undefined;
  /** When the target is to be reached. */
  readonly dueOn?: string | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The latest measurement. */
  readonly measured?: number | null | undefined;
  /** The business metric, in words. */
  readonly metric?: string | null | undefined;
  /** Steps on the way. */
  readonly milestones?: ReadonlyArray<MilestoneInput> | null | undefined;
  /** The seat that answers for it. */
  readonly owner?: ThingRef | null | undefined;
  /** When it starts. */
  readonly startOn?: string | null | undefined;
  /** Where it stands. */
  readonly status?: SuccessPlanStatus | null | undefined;
  /** The success plan. */
  readonly successPlan: ThingRef;
  /** What it is to reach. */
  readonly target?: number | null | undefined;
  /** What it is called. */
  readonly title?: string | null | undefined;
  /** The metric’s unit, in words. */
  readonly unit?: string | null | undefined;
};

/** Alters what is to be reached from a day on. */
export type UpdateTargetChange = {
  /** The value of the time to value, in days. */
  readonly days?: number | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The value of the headcount, in FTE. */
  readonly fte?: number | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The value of the cost: what the staff may cost a month. */
  readonly monthlyCost?: MoneyInput | null | undefined;
  /** What is said of it. */
  readonly note?: string | null | undefined;
  /** The value of a rate or a share, 0–1; net retention goes up to 10. */
  readonly rate?: number | null | undefined;
  /** The target. */
  readonly target: ThingRef;
};

/** Alters a team. */
export type UpdateTeamChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
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
  /** The team. */
  readonly team: ThingRef;
  /** Verticals it serves; none means all. */
  readonly verticals?: ReadonlyArray<string> | null | undefined;
};

/** Makes the accepted finding that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertAcceptanceChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The fingerprint of the finding, as the linter tells it. */
  readonly fingerprint?: string | null | undefined;
  /** Id of the new accepted finding: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** With so many accounts it is accepted; with more it is found again. */
  readonly mostAccounts?: number | null | undefined;
  /** Why the organization lives with it. */
  readonly reason?: string | null | undefined;
  /** What another system calls the accepted finding, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** The last day on which it is accepted. */
  readonly until?: string | null | undefined;
};

/** Makes the account that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertAccountChange = {
  /** Annual contract value, in the currency of the contract. */
  readonly acv?: MoneyInput | null | undefined;
  /** Whether it renews unless cancelled. */
  readonly autoRenew?: boolean | null | undefined;
  /** The seat that steps in when whoever answers for it is away or leaves. */
  readonly backup?: ThingRef | null | undefined;
  /** How complex it is to serve. */
  readonly complexity?: Complexity | null | undefined;
  /** The currency of its contract: its ACV, its movements of ARR and its opportunities are in it. Left out: the organization’s. Another needs a rate in `Organization.planRates`, and all that is recorded of its ARR is in one currency. */
  readonly contractCurrency?: string | null | undefined;
  /** Day on which the contract ends. */
  readonly contractEnd?: string | null | undefined;
  /** First day of the contract. */
  readonly contractStart?: string | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new account: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The language it is served in, as a BCP 47 tag. */
  readonly language?: string | null | undefined;
  /** Its load compared with an ordinary account, 0–100; 1 by default. */
  readonly loadWeight?: number | null | undefined;
  /** The customer. */
  readonly name?: string | null | undefined;
  /** Days before the contract ends by which notice must be given. */
  readonly noticeDays?: number | null | undefined;
  /** The account it belongs to: together they are one customer. */
  readonly parent?: ThingRef | null | undefined;
  /** The rollout of a service model whose pilot it takes part in. */
  readonly pilot?: ThingRef | null | undefined;
  /** What another system calls the account, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** Where it is. */
  readonly region?: string | null | undefined;
  /** Terms of the renewal, in words. */
  readonly renewalTerms?: string | null | undefined;
  /** Its segment. */
  readonly segment?: Segment | null | undefined;
  /** Day on which the contract was signed. */
  readonly signedOn?: string | null | undefined;
  /** Whether it matters beyond its value. */
  readonly strategic?: boolean | null | undefined;
  /** How it is served; null lets its segment decide. */
  readonly tier?: Tier | null | undefined;
  /** Its industry. */
  readonly vertical?: string | null | undefined;
};

/** Makes the accountability that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertAccountabilityChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new accountability: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** Why, as its author says. */
  readonly reason?: string | null | undefined;
  /** What another system calls the accountability, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** The responsibility. */
  readonly responsibility?: NamedResponsibility | null | undefined;
  /** The role that answers. */
  readonly role?: AccountableRole | null | undefined;
  /** What the organization calls that role, e.g. “Solutions consultant”. */
  readonly roleName?: string | null | undefined;
  /** The segment; without one, every segment for which none is chosen apart. */
  readonly segment?: Segment | null | undefined;
};

/** Makes the advocacy act that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertAdvocacyActChange = {
  /** The account. */
  readonly account?: ThingRef | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new advocacy act: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What it was. */
  readonly kind?: AdvocacyKind | null | undefined;
  /** More about it. */
  readonly note?: string | null | undefined;
  /** When it was. */
  readonly on?: string | null | undefined;
  /** What another system calls the advocacy act, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** The customer that was won by it, where it is a referral. */
  readonly wonAccount?: ThingRef | null | undefined;
};

/** Makes the assessment that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertAssessmentChange = {
  /** Who answered. */
  readonly answeredBy?: ThingRef | null | undefined;
  /** The answers. */
  readonly answers?: AssessmentAnswersInput | null | undefined;
  /** What is known of the competition, by segment. */
  readonly competition?: ReadonlyArray<SegmentCompetitionInput> | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new assessment: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** More about it. */
  readonly note?: string | null | undefined;
  /** What stands already of what service models need. */
  readonly readiness?: ServiceModelAnswersInput | null | undefined;
  /** What another system calls the assessment, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** When it was taken. */
  readonly takenOn?: string | null | undefined;
};

/** Makes the escalation that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertEscalationChange = {
  /** The account. */
  readonly account?: ThingRef | null | undefined;
  /** What had caused it. */
  readonly cause?: string | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The seat of the executive who stands behind it. */
  readonly executiveSponsor?: ThingRef | null | undefined;
  /** Id of the new escalation: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** When the customer hears next how it stands. */
  readonly nextUpdateOn?: string | null | undefined;
  /** When it was opened. */
  readonly openedOn?: string | null | undefined;
  /** The seat that answers for it. */
  readonly owner?: ThingRef | null | undefined;
  /** What another system calls the escalation, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** How much is at stake. */
  readonly severity?: EscalationSeverity | null | undefined;
  /** What it is about, in a line. */
  readonly title?: string | null | undefined;
};

/** Makes the implementation that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertImplementationChange = {
  /** The account. */
  readonly account?: ThingRef | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** When the customer first had a measurable result. */
  readonly firstValueOn?: string | null | undefined;
  /** Id of the new implementation: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** When the customer went live. */
  readonly liveOn?: string | null | undefined;
  /** When it is to be live. */
  readonly plannedEnd?: string | null | undefined;
  /** When it is to start. */
  readonly plannedStart?: string | null | undefined;
  /** The specialist’s seat. */
  readonly position?: ThingRef | null | undefined;
  /** What another system calls the implementation, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** When it started. */
  readonly startedOn?: string | null | undefined;
  /** Where it stands. */
  readonly status?: ImplementationStatus | null | undefined;
};

/** Makes the opportunity that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertOpportunityChange = {
  /** The account. */
  readonly account?: ThingRef | null | undefined;
  /** Expected growth of the annual contract value, in the currency of the account’s contract. */
  readonly amount?: MoneyInput | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** When it is expected. */
  readonly expectedOn?: string | null | undefined;
  /** When sales took it over. */
  readonly handedToSalesOn?: string | null | undefined;
  /** Id of the new opportunity: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What the account could grow by. */
  readonly kind?: OpportunityKind | null | undefined;
  /** The seat that answers for it. */
  readonly owner?: ThingRef | null | undefined;
  /** What another system calls the opportunity, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** Where it stands. */
  readonly stage?: OpportunityStage | null | undefined;
  /** What showed it. */
  readonly trigger?: string | null | undefined;
};

/** Makes the person that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertPersonChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Id of the new person: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** Languages spoken, as BCP 47 tags. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Loaded cost a year at 1 FTE. */
  readonly loadedCost?: MoneyInput | null | undefined;
  /** Full name. */
  readonly name?: string | null | undefined;
  /** What another system calls the person, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** Where the person works. */
  readonly region?: string | null | undefined;
  /** What the person is good at. */
  readonly skills?: ReadonlyArray<string> | null | undefined;
  /** IANA time zone. */
  readonly timeZone?: string | null | undefined;
};

/** Makes the playbook that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertPlaybookChange = {
  /** Planned contacts a year, 0–365; none when people come only on a trigger. */
  readonly contactsPerYear?: number | null | undefined;
  /** What the customer receives. */
  readonly deliverables?: ReadonlyArray<string> | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new playbook: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What it is called. */
  readonly name?: string | null | undefined;
  /** What another system calls the playbook, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** The segment it is for; all by default. */
  readonly segment?: Segment | null | undefined;
  /** What customers can do by themselves. */
  readonly selfService?: string | null | undefined;
  /** The stage it is for. */
  readonly stage?: LifecycleStage | null | undefined;
  /** What is done, in order. */
  readonly steps?: ReadonlyArray<PlaybookStepInput> | null | undefined;
  /** The tier it is for; all by default. */
  readonly tier?: Tier | null | undefined;
};

/** Makes the seat that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertPositionChange = {
  /** Budgeted loaded cost a year at 1 FTE. */
  readonly budgetedCost?: MoneyInput | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Its size in full-time equivalents, 0.01–1; 1 by default. */
  readonly fte?: number | null | undefined;
  /** Id of the new seat: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What another system calls the seat, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** The seat it reports to; null at the top. */
  readonly reportsTo?: ThingRef | null | undefined;
  /** Its role. */
  readonly role?: ThingRef | null | undefined;
  /** The team it belongs to. */
  readonly team?: ThingRef | null | undefined;
  /** What the seat is called. */
  readonly title?: string | null | undefined;
};

/** Makes the renewal that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertRenewalChange = {
  /** The account. */
  readonly account?: ThingRef | null | undefined;
  /** What stands in the way. */
  readonly blockers?: ReadonlyArray<string> | null | undefined;
  /** The end of contract it is about. */
  readonly contractEnd?: string | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new renewal: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What the customer means to do. */
  readonly intent?: RenewalIntent | null | undefined;
  /** The seat that answers for it. */
  readonly owner?: ThingRef | null | undefined;
  /** What another system calls the renewal, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** What is done to keep the customer. */
  readonly savePlan?: string | null | undefined;
  /** Where it stands. */
  readonly stage?: RenewalStage | null | undefined;
};

/** Makes the role that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertRoleChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it does; decides which figures apply. */
  readonly family?: RoleFamily | null | undefined;
  /** Id of the new role: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** For leadership: whose span of control applies. */
  readonly layer?: LeadershipLayer | null | undefined;
  /** Steps above the first rung of its ladder; 0 is the first. */
  readonly level?: number | null | undefined;
  /** What it is called. */
  readonly name?: string | null | undefined;
  /** What another system calls the role, by which it is known. */
  readonly reference: ExternalReferenceInput;
};

/** Makes the rollout that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertRolloutChange = {
  /** What is to be done in each phase. */
  readonly checklist?: ReadonlyArray<RolloutItemInput> | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new rollout: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What it is called. */
  readonly name?: string | null | undefined;
  /** The phase it is in. */
  readonly phase?: RolloutPhase | null | undefined;
  /** What another system calls the rollout, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** The model to be reached. */
  readonly serviceModel?: ServiceModel | null | undefined;
  /** First day of the design phase. */
  readonly startOn?: string | null | undefined;
};

/** Makes the customer’s person that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertStakeholderChange = {
  /** The account. */
  readonly account?: ThingRef | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Id of the new customer’s person: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** Full name. */
  readonly name?: string | null | undefined;
  /** What another system calls the customer’s person, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** What the person is to us. */
  readonly role?: StakeholderRole | null | undefined;
  /** The person’s job. */
  readonly title?: string | null | undefined;
};

/** Makes the success plan that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertSuccessPlanChange = {
  /** The account. */
  readonly account?: ThingRef | null | undefined;
  /** The metric at the start; 0 by default. */
  readonly baseline?: number | null | undefined;
  /** When the target is to be reached. */
  readonly dueOn?: string | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new success plan: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** The latest measurement. */
  readonly measured?: number | null | undefined;
  /** The business metric, in words. */
  readonly metric?: string | null | undefined;
  /** Steps on the way. */
  readonly milestones?: ReadonlyArray<MilestoneInput> | null | undefined;
  /** The seat that answers for it. */
  readonly owner?: ThingRef | null | undefined;
  /** What another system calls the success plan, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** When it starts. */
  readonly startOn?: string | null | undefined;
  /** Where it stands. */
  readonly status?: SuccessPlanStatus | null | undefined;
  /** What it is to reach. */
  readonly target?: number | null | undefined;
  /** What it is called. */
  readonly title?: string | null | undefined;
  /** The metric’s unit, in words. */
  readonly unit?: string | null | undefined;
};

/** Makes the target that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertTargetChange = {
  /** The value of the time to value, in days. */
  readonly days?: number | null | undefined;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** The value of the headcount, in FTE. */
  readonly fte?: number | null | undefined;
  /** Id of the new target: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What is measured. */
  readonly metric?: TargetMetric | null | undefined;
  /** The value of the cost: what the staff may cost a month. */
  readonly monthlyCost?: MoneyInput | null | undefined;
  /** What is said of it. */
  readonly note?: string | null | undefined;
  /** The value of a rate or a share, 0–1; net retention goes up to 10. */
  readonly rate?: number | null | undefined;
  /** What another system calls the target, by which it is known. */
  readonly reference: ExternalReferenceInput;
  /** The segment of which it is; without team and segment, the whole organization. */
  readonly segment?: Segment | null | undefined;
  /** The team of which it is; without team and segment, the whole organization. */
  readonly team?: ThingRef | null | undefined;
};

/** Makes the team that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertTeamChange = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Id of the new team: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** What to do with it when it has ended; REFUSE by default. */
  readonly ifEnded?: IfEnded | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** What it is cut by. */
  readonly kind?: TeamKind | null | undefined;
  /** Languages it serves, as BCP 47 tags; none means all. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** What it is called. */
  readonly name?: string | null | undefined;
  /** The team above it; null makes it a root. */
  readonly parent?: ThingRef | null | undefined;
  /** What another system calls the team, by which it is known. */
  readonly reference: ExternalReferenceInput;
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
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** Only this person’s. */
  readonly person?: ThingRef | null | undefined;
  /** The seat. */
  readonly position: ThingRef;
};

/** Accepts a finding no longer. */
export type WithdrawAcceptanceChange = {
  /** The accepted finding. */
  readonly acceptance: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
};

export type AdminEvidenceFragment = { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> };

export type AdminBenchmarksQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminBenchmarksQuery = { readonly benchmarks: ReadonlyArray<{ readonly key: string, readonly guide: Guide, readonly section: string, readonly text: string, readonly unit: BenchmarkUnit, readonly unitLabel: string, readonly unitLabelOne: string }> };

export type AdminCapacityBoardQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  groupBy: CapacityGrouping;
}>;


export type AdminCapacityBoardQuery = { readonly organization: { readonly id: string, readonly capacity: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly fullCapacity: number, readonly band: Band | null, readonly people: number, readonly openSeats: number, readonly accounts: number, readonly exposedAccounts: number, readonly fullBand: Band | null, readonly peopleNeeded: number | null, readonly fullUtilisation: { readonly value: number | null }, readonly utilisation: { readonly value: number | null }, readonly triggerUtilisation: { readonly value: number | null } }> }> } | null };

export type AdminCapacityEvidenceQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  groupBy: CapacityGrouping;
}>;


export type AdminCapacityEvidenceQuery = { readonly organization: { readonly id: string, readonly capacity: ReadonlyArray<{ readonly key: string | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> }> } | null };

export type AdminCapacityOverviewQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminCapacityOverviewQuery = { readonly organization: { readonly id: string, readonly whole: ReadonlyArray<{ readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly openSeats: number, readonly exposedAccounts: number }> }>, readonly hireTriggers: ReadonlyArray<{ readonly rule: HireTriggerRule }>, readonly byPerson: ReadonlyArray<{ readonly key: string | null, readonly lines: ReadonlyArray<{ readonly fullBand: Band | null }> }> } | null };

export type AdminAbsencesQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminAbsencesQuery = { readonly organization: { readonly id: string, readonly capacitySeats: { readonly edges: ReadonlyArray<{ readonly node: { readonly position: { readonly id: string, readonly title: string }, readonly absence: { readonly until: string | null, readonly cover: AbsenceCover, readonly accounts: number, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null } }> } } | null };

export type AdminHireTriggersQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminHireTriggersQuery = { readonly organization: { readonly id: string, readonly hireTriggers: ReadonlyArray<{ readonly id: string, readonly rule: HireTriggerRule, readonly family: RoleFamily, readonly groupBy: HireTriggerGrouping, readonly name: string, readonly status: HireTriggerStatus, readonly severe: boolean, readonly missing: HireTriggerInput | null, readonly firedOn: string | null, readonly firedOnIsLowerBound: boolean, readonly peopleNeeded: number | null, readonly sameHireAs: HireTriggerRule | null, readonly startBy: string | null, readonly shortage: { readonly seats: number, readonly until: string | null, readonly remedies: ReadonlyArray<{ readonly key: ShortageRemedyKey, readonly positions: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null, readonly evidence: { readonly message: string } }> } | null };

export type AdminLaggingSignsQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminLaggingSignsQuery = { readonly organization: { readonly id: string, readonly hireTriggers: ReadonlyArray<{ readonly id: string, readonly rule: HireTriggerRule, readonly groupBy: HireTriggerGrouping, readonly status: HireTriggerStatus, readonly laggingSigns: ReadonlyArray<{ readonly kind: LaggingSignKind, readonly evidence: { readonly message: string } }> }> } | null };

export type AdminTriggerEvidenceQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminTriggerEvidenceQuery = { readonly organization: { readonly id: string, readonly hireTriggers: ReadonlyArray<{ readonly id: string, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } | null };

export type AdminCompareQueryVariables = Exact<{
  slug: string;
  at: MomentInput;
  with: MomentInput;
}>;


export type AdminCompareQuery = { readonly organization: { readonly id: string, readonly compare: { readonly before: { readonly asOf: string, readonly revision: number }, readonly after: { readonly asOf: string, readonly revision: number }, readonly counts: ReadonlyArray<{ readonly kind: ThingKind, readonly kindLabel: string, readonly total: number, readonly created: number, readonly changed: number, readonly ended: number }>, readonly effects: { readonly familyCapacity: ReadonlyArray<{ readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly staffing: { readonly before: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } | null, readonly after: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } }, readonly exposure: { readonly before: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } } }, readonly cost: { readonly before: { readonly runRate: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly runRate: { readonly amountMinor: number, readonly currency: string } }, readonly oneOff: { readonly amountMinor: number, readonly currency: string } }, readonly costByMonth: { readonly before: { readonly amountMinor: number, readonly currency: string }, readonly after: { readonly amountMinor: number, readonly currency: string } }, readonly service: { readonly csm: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly coverage: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly tier: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly tierBefore: Tier | null, readonly tierAfter: Tier | null, readonly account: { readonly id: string, readonly name: string }, readonly revenue: { readonly amountMinor: number, readonly currency: string }, readonly servers: ReadonlyArray<{ readonly responsibility: Responsibility, readonly before: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null, readonly after: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null }> }> } }, readonly moves: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string }, readonly before: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly after: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } } } | null } | null };

export type AdminFindingEffectQueryVariables = Exact<{
  slug: string;
  at: MomentInput;
  with: MomentInput;
}>;


export type AdminFindingEffectQuery = { readonly organization: { readonly id: string, readonly compare: { readonly effects: { readonly findings: { readonly added: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fingerprint: string, readonly severity: LintSeverity, readonly message: string }> }, readonly cleared: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fingerprint: string, readonly severity: LintSeverity, readonly message: string }> } } } } | null } | null };

export type AdminDifferencesQueryVariables = Exact<{
  slug: string;
  at: MomentInput;
  with: MomentInput;
  kinds?: ReadonlyArray<ThingKind> | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminDifferencesQuery = { readonly organization: { readonly id: string, readonly compare: { readonly differences: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> }> } } | null } | null };

export type AdminComparedEffectsFragment = { readonly familyCapacity: ReadonlyArray<{ readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly staffing: { readonly before: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } | null, readonly after: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } }, readonly exposure: { readonly before: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } } }, readonly cost: { readonly before: { readonly runRate: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly runRate: { readonly amountMinor: number, readonly currency: string } }, readonly oneOff: { readonly amountMinor: number, readonly currency: string } }, readonly costByMonth: { readonly before: { readonly amountMinor: number, readonly currency: string }, readonly after: { readonly amountMinor: number, readonly currency: string } }, readonly service: { readonly csm: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly coverage: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly tier: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly tierBefore: Tier | null, readonly tierAfter: Tier | null, readonly account: { readonly id: string, readonly name: string }, readonly revenue: { readonly amountMinor: number, readonly currency: string }, readonly servers: ReadonlyArray<{ readonly responsibility: Responsibility, readonly before: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null, readonly after: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null }> }> } }, readonly moves: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string }, readonly before: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly after: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } };

export type AdminAccountSumFragment = { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } };

export type AdminServerFragment = { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null };

export type AdminPlaceOfWorkFragment = { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type AdminComparedFindingFragment = { readonly fingerprint: string, readonly severity: LintSeverity, readonly message: string };

export type AdminAccountHealthQueryVariables = Exact<{
  id: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminAccountHealthQuery = { readonly node:
    | { readonly __typename: 'Acceptance' }
    | { readonly __typename: 'Account', readonly id: string, readonly health: { readonly score: number | null, readonly scoreBySignals: number | null, readonly openEscalations: number, readonly level: HealthLevel | null, readonly direction: HealthDirection | null, readonly trend: { readonly value: number | null }, readonly families: ReadonlyArray<{ readonly family: SignalFamily, readonly score: number | null, readonly weight: number }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } | null, readonly unitEconomics: { readonly key: string | null, readonly name: string | null, readonly accounts: number, readonly accountsUnserved: number, readonly grossMargin: number | null, readonly revenue: { readonly amountMinor: number, readonly currency: string }, readonly cost: { readonly onboarding: { readonly amountMinor: number, readonly currency: string }, readonly total: { readonly amountMinor: number, readonly currency: string } }, readonly costPerAccount: { readonly amountMinor: number, readonly currency: string } | null, readonly spare: { readonly amountMinor: number, readonly currency: string }, readonly judgement: { readonly verdict: CostVerdict | null, readonly verdictReason: string | null, readonly share: { readonly value: number | null }, readonly multiple: { readonly value: number | null }, readonly breakEvenAcv: { readonly amountMinor: number, readonly currency: string } | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } | null }
    | { readonly __typename: 'Accountability' }
    | { readonly __typename: 'AdvocacyAct' }
    | { readonly __typename: 'ApiToken' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'Coverage' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'HealthSignal' }
    | { readonly __typename: 'HireTrigger' }
    | { readonly __typename: 'HireTriggerEvent' }
    | { readonly __typename: 'Implementation' }
    | { readonly __typename: 'ImportRun' }
    | { readonly __typename: 'Leave' }
    | { readonly __typename: 'Occupancy' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Playbook' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Renewal' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'Rollout' }
    | { readonly __typename: 'Scenario' }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminAccountLifecycleQueryVariables = Exact<{
  id: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminAccountLifecycleQuery = { readonly node:
    | { readonly __typename: 'Acceptance' }
    | { readonly __typename: 'Account', readonly id: string, readonly lifecycle: { readonly stage: LifecycleStage | null, readonly reason: string | null, readonly customerSince: string | null, readonly clockStart: string | null, readonly months: number | null, readonly enteredOn: string | null, readonly adoption: number | null, readonly entry: ReadonlyArray<{ readonly key: LifecycleCriterionKey, readonly state: LifecycleCriterionState, readonly message: string }>, readonly exit: ReadonlyArray<{ readonly key: LifecycleCriterionKey, readonly state: LifecycleCriterionState, readonly message: string }>, readonly warnings: ReadonlyArray<{ readonly key: LifecycleWarningKey, readonly severe: boolean, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly actions: ReadonlyArray<{ readonly message: string, readonly criterion: LifecycleCriterionKey | null, readonly playbookId: string | null, readonly escalationId: string | null, readonly responsibility: Responsibility | null, readonly dueOn: string | null }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } | null, readonly expansion: { readonly holds: ReadonlyArray<ExpansionHold>, readonly triggers: ReadonlyArray<{ readonly key: ExpansionTriggerKey, readonly status: ExpansionStatus, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } | null }
    | { readonly __typename: 'Accountability' }
    | { readonly __typename: 'AdvocacyAct' }
    | { readonly __typename: 'ApiToken' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'Coverage' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'HealthSignal' }
    | { readonly __typename: 'HireTrigger' }
    | { readonly __typename: 'HireTriggerEvent' }
    | { readonly __typename: 'Implementation' }
    | { readonly __typename: 'ImportRun' }
    | { readonly __typename: 'Leave' }
    | { readonly __typename: 'Occupancy' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Playbook' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Renewal' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'Rollout' }
    | { readonly __typename: 'Scenario' }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminLifecycleCriterionFragment = { readonly key: LifecycleCriterionKey, readonly state: LifecycleCriterionState, readonly message: string };

export type AdminAccountQueryVariables = Exact<{
  id: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminAccountQuery = { readonly node:
    | { readonly __typename: 'Acceptance' }
    | { readonly __typename: 'Account', readonly region: string | null, readonly language: string | null, readonly vertical: string | null, readonly complexity: Complexity, readonly autoRenew: boolean, readonly contractStart: string | null, readonly contractCurrency: string | null, readonly noticeDays: number | null, readonly renewalTerms: string | null, readonly signedOn: string | null, readonly to: string | null, readonly id: string, readonly name: string, readonly segment: Segment, readonly tier: Tier | null, readonly strategic: boolean, readonly contractEnd: string | null, readonly externalReferences: ReadonlyArray<{ readonly source: string, readonly id: string }>, readonly parent: { readonly id: string, readonly name: string } | null, readonly backup: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly standing: { readonly kind: AccountStandingKind, readonly since: string | null, readonly leavesOn: string | null, readonly hasNoOpeningBalance: boolean, readonly revenue: { readonly amountMinor: number, readonly currency: string }, readonly balance: { readonly amountMinor: number, readonly currency: string } | null }, readonly coverage: { readonly nodes: ReadonlyArray<{ readonly resumesOn: string | null, readonly kind: CoverageKind, readonly reason: string | null, readonly id: string, readonly responsibility: Responsibility, readonly from: string, readonly to: string | null, readonly outcome: HandoverOutcome | null, readonly standsInFor:
            | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
            | { readonly __typename: 'Team', readonly id: string, readonly name: string }
           | null, readonly account: { readonly id: string, readonly name: string }, readonly target:
            | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
            | { readonly __typename: 'Team', readonly id: string, readonly name: string }
           }> }, readonly endedHandovers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly responsibility: Responsibility, readonly from: string, readonly to: string | null, readonly outcome: HandoverOutcome | null, readonly account: { readonly id: string, readonly name: string }, readonly target:
            | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
            | { readonly __typename: 'Team', readonly id: string, readonly name: string }
           }> }, readonly implementations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ImplementationStatus, readonly plannedStart: string | null, readonly liveOn: string | null, readonly firstValueOn: string | null }> }, readonly acv: { readonly amountMinor: number, readonly currency: string }, readonly health: { readonly score: number | null, readonly level: HealthLevel | null } | null, readonly csm: { readonly id: string, readonly target:
          | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
          | { readonly __typename: 'Team', readonly id: string, readonly name: string }
         } | null }
    | { readonly __typename: 'Accountability' }
    | { readonly __typename: 'AdvocacyAct' }
    | { readonly __typename: 'ApiToken' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'Coverage' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'HealthSignal' }
    | { readonly __typename: 'HireTrigger' }
    | { readonly __typename: 'HireTriggerEvent' }
    | { readonly __typename: 'Implementation' }
    | { readonly __typename: 'ImportRun' }
    | { readonly __typename: 'Leave' }
    | { readonly __typename: 'Occupancy' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Playbook' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Renewal' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'Rollout' }
    | { readonly __typename: 'Scenario' }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminAccountPeopleQueryVariables = Exact<{
  id: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminAccountPeopleQuery = { readonly node:
    | { readonly __typename: 'Acceptance' }
    | { readonly __typename: 'Account', readonly id: string, readonly stakeholders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly title: string | null, readonly role: StakeholderRole, readonly email: string | null } }> }, readonly touchpoints: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly source: string, readonly externalId: string, readonly day: string, readonly kind: TouchpointKind, readonly outcome: string | null, readonly nextOn: string | null, readonly person: { readonly id: string, readonly name: string } | null } }> }, readonly advocacyActs: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: AdvocacyKind, readonly on: string, readonly note: string | null, readonly wonAccount: { readonly id: string, readonly name: string } | null } }> } }
    | { readonly __typename: 'Accountability' }
    | { readonly __typename: 'AdvocacyAct' }
    | { readonly __typename: 'ApiToken' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'Coverage' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'HealthSignal' }
    | { readonly __typename: 'HireTrigger' }
    | { readonly __typename: 'HireTriggerEvent' }
    | { readonly __typename: 'Implementation' }
    | { readonly __typename: 'ImportRun' }
    | { readonly __typename: 'Leave' }
    | { readonly __typename: 'Occupancy' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Playbook' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Renewal' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'Rollout' }
    | { readonly __typename: 'Scenario' }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminAccountPlansQueryVariables = Exact<{
  id: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminAccountPlansQuery = { readonly node:
    | { readonly __typename: 'Acceptance' }
    | { readonly __typename: 'Account', readonly id: string, readonly escalations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly severity: EscalationSeverity, readonly openedOn: string, readonly nextUpdateOn: string | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly executiveSponsor: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null } }> }, readonly successPlans: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: SuccessPlanStatus, readonly metric: string, readonly unit: string | null, readonly baseline: number, readonly target: number, readonly measured: number | null, readonly startOn: string, readonly dueOn: string, readonly milestones: ReadonlyArray<{ readonly title: string, readonly dueOn: string, readonly doneOn: string | null }> } }> }, readonly renewals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly contractEnd: string, readonly stage: RenewalStage, readonly intent: RenewalIntent | null, readonly blockers: ReadonlyArray<string>, readonly savePlan: string | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null } }> }, readonly opportunities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: OpportunityKind, readonly stage: OpportunityStage, readonly expectedOn: string | null, readonly trigger: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string }, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null } }> } }
    | { readonly __typename: 'Accountability' }
    | { readonly __typename: 'AdvocacyAct' }
    | { readonly __typename: 'ApiToken' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'Coverage' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'HealthSignal' }
    | { readonly __typename: 'HireTrigger' }
    | { readonly __typename: 'HireTriggerEvent' }
    | { readonly __typename: 'Implementation' }
    | { readonly __typename: 'ImportRun' }
    | { readonly __typename: 'Leave' }
    | { readonly __typename: 'Occupancy' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Playbook' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Renewal' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'Rollout' }
    | { readonly __typename: 'Scenario' }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminCustomersQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  filter?: AccountFilter | null | undefined;
  order?: AccountOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminCustomersQuery = { readonly organization: { readonly id: string, readonly accounts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly segment: Segment, readonly tier: Tier | null, readonly strategic: boolean, readonly contractEnd: string | null, readonly acv: { readonly amountMinor: number, readonly currency: string }, readonly health: { readonly score: number | null, readonly level: HealthLevel | null } | null, readonly csm: { readonly id: string, readonly target:
              | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
              | { readonly __typename: 'Team', readonly id: string, readonly name: string }
             } | null } }> } } | null };

export type AdminCustomerFragment = { readonly id: string, readonly name: string, readonly segment: Segment, readonly tier: Tier | null, readonly strategic: boolean, readonly contractEnd: string | null, readonly acv: { readonly amountMinor: number, readonly currency: string }, readonly health: { readonly score: number | null, readonly level: HealthLevel | null } | null, readonly csm: { readonly id: string, readonly target:
      | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
      | { readonly __typename: 'Team', readonly id: string, readonly name: string }
     } | null };

export type AdminCoveredByFragment = { readonly id: string, readonly target:
    | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'Team', readonly id: string, readonly name: string }
   };

export type AdminFirstValueQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminFirstValueQuery = { readonly organization: { readonly id: string, readonly firstValue: { readonly withinDays: number, readonly total: { readonly segment: Segment | null, readonly onboarded: number, readonly reached: number, readonly judged: number, readonly measured: number, readonly medianDays: { readonly value: number | null, readonly reason: string | null }, readonly inTime: { readonly value: number | null, readonly reason: string | null }, readonly weeklyActiveShare: { readonly value: number | null, readonly reason: string | null } }, readonly segments: ReadonlyArray<{ readonly segment: Segment | null, readonly onboarded: number, readonly reached: number, readonly judged: number, readonly measured: number, readonly medianDays: { readonly value: number | null, readonly reason: string | null }, readonly inTime: { readonly value: number | null, readonly reason: string | null }, readonly weeklyActiveShare: { readonly value: number | null, readonly reason: string | null } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } | null };

export type AdminFirstValueLineFragment = { readonly segment: Segment | null, readonly onboarded: number, readonly reached: number, readonly judged: number, readonly measured: number, readonly medianDays: { readonly value: number | null, readonly reason: string | null }, readonly inTime: { readonly value: number | null, readonly reason: string | null }, readonly weeklyActiveShare: { readonly value: number | null, readonly reason: string | null } };

export type AdminAccountBalanceQueryVariables = Exact<{
  slug: string;
  at: MomentInput;
  id: string;
}>;


export type AdminAccountBalanceQuery = { readonly organization: { readonly id: string, readonly account: { readonly id: string, readonly name: string, readonly acv: { readonly amountMinor: number, readonly currency: string }, readonly standing: { readonly kind: AccountStandingKind, readonly balance: { readonly amountMinor: number, readonly currency: string } | null } } | null } | null };

export type AdminAccountParentQueryVariables = Exact<{
  id: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminAccountParentQuery = { readonly node:
    | { readonly __typename: 'Acceptance' }
    | { readonly __typename: 'Account', readonly id: string, readonly name: string, readonly parent: { readonly id: string } | null }
    | { readonly __typename: 'Accountability' }
    | { readonly __typename: 'AdvocacyAct' }
    | { readonly __typename: 'ApiToken' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'Coverage' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'HealthSignal' }
    | { readonly __typename: 'HireTrigger' }
    | { readonly __typename: 'HireTriggerEvent' }
    | { readonly __typename: 'Implementation' }
    | { readonly __typename: 'ImportRun' }
    | { readonly __typename: 'Leave' }
    | { readonly __typename: 'Occupancy' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Playbook' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Renewal' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'Rollout' }
    | { readonly __typename: 'Scenario' }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminAccountsBelowQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  ids: ReadonlyArray<string>;
  after?: string | null | undefined;
}>;


export type AdminAccountsBelowQuery = { readonly organization: { readonly id: string, readonly accounts: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type AdminUnitEconomicsQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  groupBy: UnitEconomicsGrouping;
}>;


export type AdminUnitEconomicsQuery = { readonly organization: { readonly id: string, readonly whole: { readonly lines: { readonly nodes: ReadonlyArray<{ readonly onboarding: { readonly accounts: number, readonly once: { readonly amountMinor: number, readonly currency: string }, readonly running: { readonly amountMinor: number, readonly currency: string }, readonly firstYearShare: { readonly value: number | null }, readonly monthsToRecover: { readonly value: number | null } } }> } }, readonly unitEconomics: { readonly status: UnitEconomicsStatus, readonly reason: string | null, readonly verdict: RangeVerdict | null, readonly cost: { readonly amountMinor: number, readonly currency: string } | null, readonly revenue: { readonly amountMinor: number, readonly currency: string } | null, readonly idle: { readonly amountMinor: number, readonly currency: string } | null, readonly overhead: { readonly amountMinor: number, readonly currency: string } | null, readonly staff: { readonly unseatedPeople: number, readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly unseated: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string }, readonly assumptions: ReadonlyArray<{ readonly source: CostSource, readonly text: string }> } | null, readonly techTouch: { readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } | null, readonly share: { readonly value: number | null } | null, readonly marginLeft: { readonly value: number | null } | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly lines: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string | null, readonly name: string | null, readonly accounts: number, readonly accountsUnserved: number, readonly grossMargin: number | null, readonly revenue: { readonly amountMinor: number, readonly currency: string }, readonly cost: { readonly onboarding: { readonly amountMinor: number, readonly currency: string }, readonly total: { readonly amountMinor: number, readonly currency: string } }, readonly costPerAccount: { readonly amountMinor: number, readonly currency: string } | null, readonly spare: { readonly amountMinor: number, readonly currency: string }, readonly judgement: { readonly verdict: CostVerdict | null, readonly verdictReason: string | null, readonly share: { readonly value: number | null }, readonly multiple: { readonly value: number | null }, readonly breakEvenAcv: { readonly amountMinor: number, readonly currency: string } | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } }> } } } | null };

export type AdminRolloutRoadmapsQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminRolloutRoadmapsQuery = { readonly organization: { readonly id: string, readonly rolloutRoadmaps: ReadonlyArray<{ readonly serviceModel: ServiceModel, readonly expected: RolloutPhase | null, readonly recorded: RolloutPhase | null, readonly behind: boolean | null, readonly daysLate: number, readonly rollout: { readonly id: string, readonly name: string, readonly pilotComparison: { readonly pilot: { readonly accounts: number, readonly grr: { readonly value: number | null }, readonly health: { readonly value: number | null }, readonly satisfaction: { readonly value: number | null }, readonly costShare: { readonly value: number | null } }, readonly rest: { readonly accounts: number, readonly grr: { readonly value: number | null }, readonly health: { readonly value: number | null }, readonly satisfaction: { readonly value: number | null }, readonly costShare: { readonly value: number | null } } } | null } | null, readonly progress: { readonly value: number | null, readonly reason: string | null }, readonly phases: ReadonlyArray<{ readonly phase: RolloutPhase, readonly from: string, readonly to: string | null, readonly status: RolloutPhaseStatus, readonly daysLate: number, readonly progress: { readonly value: number | null, readonly reason: string | null }, readonly items: ReadonlyArray<{ readonly title: string, readonly fromCatalogue: boolean, readonly done: boolean, readonly doneOn: string | null }> }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } | null };

export type AdminRolloutRoadmapFragment = { readonly serviceModel: ServiceModel, readonly expected: RolloutPhase | null, readonly recorded: RolloutPhase | null, readonly behind: boolean | null, readonly daysLate: number, readonly rollout: { readonly id: string, readonly name: string, readonly pilotComparison: { readonly pilot: { readonly accounts: number, readonly grr: { readonly value: number | null }, readonly health: { readonly value: number | null }, readonly satisfaction: { readonly value: number | null }, readonly costShare: { readonly value: number | null } }, readonly rest: { readonly accounts: number, readonly grr: { readonly value: number | null }, readonly health: { readonly value: number | null }, readonly satisfaction: { readonly value: number | null }, readonly costShare: { readonly value: number | null } } } | null } | null, readonly progress: { readonly value: number | null, readonly reason: string | null }, readonly phases: ReadonlyArray<{ readonly phase: RolloutPhase, readonly from: string, readonly to: string | null, readonly status: RolloutPhaseStatus, readonly daysLate: number, readonly progress: { readonly value: number | null, readonly reason: string | null }, readonly items: ReadonlyArray<{ readonly title: string, readonly fromCatalogue: boolean, readonly done: boolean, readonly doneOn: string | null }> }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } };

export type AdminPilotGroupFragment = { readonly accounts: number, readonly grr: { readonly value: number | null }, readonly health: { readonly value: number | null }, readonly satisfaction: { readonly value: number | null }, readonly costShare: { readonly value: number | null } };

export type AdminServiceModelQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminServiceModelQuery = { readonly organization: { readonly id: string, readonly asOf: string, readonly serviceModelSelection: { readonly model: ServiceModel | null, readonly declared: ServiceModel | null, readonly reason: string | null, readonly assessedOn: string | null, readonly assessedBy: { readonly id: string, readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly segment: Segment, readonly accounts: number, readonly model: Tier, readonly verdictNow: CostVerdict | null, readonly costNow: { readonly amountMinor: number, readonly currency: string } | null, readonly costShareNow: { readonly value: number | null }, readonly steps: ReadonlyArray<{ readonly step: SelectionStepId, readonly vote: Tier | null, readonly evidence: { readonly message: string } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly readiness: ReadonlyArray<{ readonly model: ServiceModel, readonly status: ReadinessStatus, readonly evidence: { readonly message: string } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } | null };

export type AdminServiceModelSelectionFragment = { readonly model: ServiceModel | null, readonly declared: ServiceModel | null, readonly reason: string | null, readonly assessedOn: string | null, readonly assessedBy: { readonly id: string, readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly segment: Segment, readonly accounts: number, readonly model: Tier, readonly verdictNow: CostVerdict | null, readonly costNow: { readonly amountMinor: number, readonly currency: string } | null, readonly costShareNow: { readonly value: number | null }, readonly steps: ReadonlyArray<{ readonly step: SelectionStepId, readonly vote: Tier | null, readonly evidence: { readonly message: string } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly readiness: ReadonlyArray<{ readonly model: ServiceModel, readonly status: ReadinessStatus, readonly evidence: { readonly message: string } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } };

export type AdminTierMovementsQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  after?: string | null | undefined;
  filter?: TierMovementFilter | null | undefined;
}>;


export type AdminTierMovementsQuery = { readonly organization: { readonly id: string, readonly tierMovements: { readonly movementCount: number, readonly leftOutCount: number, readonly firstTierCount: number, readonly waitingCount: number, readonly evaluatedOn: string | null, readonly nextEvaluationOn: string | null, readonly reason: string | null, readonly costBefore: { readonly amountMinor: number, readonly currency: string } | null, readonly costAfter: { readonly amountMinor: number, readonly currency: string } | null, readonly groups: ReadonlyArray<{ readonly effect: TierEffect, readonly leftOutReason: TierMovementLeftOutReason | null, readonly movementCount: number }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly movements: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly from: Tier, readonly to: Tier, readonly until: string | null, readonly leftOutText: string | null, readonly account: { readonly id: string, readonly name: string, readonly acv: { readonly amountMinor: number, readonly currency: string } }, readonly reasons: ReadonlyArray<{ readonly code: TierReasonCode, readonly message: string }>, readonly costBefore: { readonly amountMinor: number, readonly currency: string } | null, readonly costAfter: { readonly amountMinor: number, readonly currency: string } | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> }, readonly leftOut: { readonly nodes: ReadonlyArray<{ readonly from: Tier, readonly to: Tier, readonly until: string | null, readonly leftOutText: string | null, readonly account: { readonly id: string, readonly name: string, readonly acv: { readonly amountMinor: number, readonly currency: string } }, readonly reasons: ReadonlyArray<{ readonly code: TierReasonCode, readonly message: string }>, readonly costBefore: { readonly amountMinor: number, readonly currency: string } | null, readonly costAfter: { readonly amountMinor: number, readonly currency: string } | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } } } | null };

export type AdminTierMovementFragment = { readonly from: Tier, readonly to: Tier, readonly until: string | null, readonly leftOutText: string | null, readonly account: { readonly id: string, readonly name: string, readonly acv: { readonly amountMinor: number, readonly currency: string } }, readonly reasons: ReadonlyArray<{ readonly code: TierReasonCode, readonly message: string }>, readonly costBefore: { readonly amountMinor: number, readonly currency: string } | null, readonly costAfter: { readonly amountMinor: number, readonly currency: string } | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } };

export type AdminTierMovementPlanQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  accounts?: ReadonlyArray<ThingRef> | null | undefined;
  filter?: TierMovementFilter | null | undefined;
}>;


export type AdminTierMovementPlanQuery = { readonly organization: { readonly id: string, readonly tierMovementPlan: { readonly title: string, readonly reason: string | null, readonly words: string | null, readonly changeCount: number, readonly changes: ReadonlyArray<Readonly<Record<string, unknown>>> | null, readonly changesReason: string | null } } | null };

export type AdminFindingsQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  severities?: ReadonlyArray<LintSeverity> | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminFindingsQuery = { readonly organization: { readonly id: string, readonly lint: { readonly counts: { readonly error: number, readonly warning: number, readonly info: number }, readonly missing: ReadonlyArray<{ readonly key: LintInput, readonly message: string, readonly rules: ReadonlyArray<{ readonly key: string, readonly name: string }> }>, readonly accepted: ReadonlyArray<{ readonly fingerprint: string, readonly message: string, readonly rule: { readonly key: string, readonly name: string }, readonly acceptance: { readonly id: string, readonly reason: string, readonly until: string | null } | null }>, readonly staleAcceptances: ReadonlyArray<{ readonly id: string, readonly fingerprint: string, readonly reason: string }>, readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly fingerprint: string, readonly severity: LintSeverity, readonly message: string, readonly rule: { readonly key: string, readonly name: string, readonly remedy: string }, readonly subject: { readonly name: string }, readonly accounts: { readonly count: number, readonly largest: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly fix: { readonly title: string } | null } }> } } } | null };

export type AdminPreviewLintFixMutationVariables = Exact<{
  input: LintFixInput;
}>;


export type AdminPreviewLintFixMutation = { readonly previewLintFix: { readonly ok: { readonly baseRevision: number, readonly plan: { readonly changeCount: number, readonly factCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> }> }, readonly effects: { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly cost: { readonly seatsOpened: number, readonly seatsWithoutCost: number, readonly before: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } }, readonly yearly: { readonly amountMinor: number, readonly currency: string }, readonly oneOff: { readonly amountMinor: number, readonly currency: string }, readonly hiring: { readonly amountMinor: number, readonly currency: string }, readonly founding: { readonly amountMinor: number, readonly currency: string }, readonly assumptions: ReadonlyArray<{ readonly source: CostSource, readonly text: string }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminApplyLintFixMutationVariables = Exact<{
  input: LintFixInput;
}>;


export type AdminApplyLintFixMutation = { readonly applyLintFix: { readonly ok: { readonly changed: boolean, readonly revision: number } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminHistoryQueryVariables = Exact<{
  slug: string;
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminHistoryQuery = { readonly organization: { readonly id: string, readonly audit: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly at: string, readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly factCount: number, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly counts: ReadonlyArray<{ readonly kind: ThingKind, readonly kindLabel: string, readonly count: number }> }> } } | null };

export type AdminRevisionFragment = { readonly id: string, readonly revision: number, readonly at: string, readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly factCount: number, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly counts: ReadonlyArray<{ readonly kind: ThingKind, readonly kindLabel: string, readonly count: number }> };

export type AdminRevisionChangesQueryVariables = Exact<{
  slug: string;
  revision: number;
}>;


export type AdminRevisionChangesQuery = { readonly organization: { readonly id: string, readonly auditEntry: { readonly id: string, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> }> } | null } | null };

export type AdminThingHistoryQueryVariables = Exact<{
  slug: string;
  thingId: string;
  before?: string | null | undefined;
}>;


export type AdminThingHistoryQuery = { readonly organization: { readonly id: string, readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }>, readonly auditEntry: { readonly id: string, readonly revision: number, readonly at: string, readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly factCount: number, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly counts: ReadonlyArray<{ readonly kind: ThingKind, readonly kindLabel: string, readonly count: number }> } }> } } | null };

export type AdminUndoQueryVariables = Exact<{
  slug: string;
  revisions: ReadonlyArray<number>;
}>;


export type AdminUndoQuery = { readonly organization: { readonly id: string, readonly undo: { readonly plan: { readonly title: string, readonly reason: string | null, readonly words: string | null, readonly changeCount: number, readonly changes: ReadonlyArray<Readonly<Record<string, unknown>>> | null, readonly changesReason: string | null } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null, readonly inTheWay: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly at: string, readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly factCount: number, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly counts: ReadonlyArray<{ readonly kind: ThingKind, readonly kindLabel: string, readonly count: number }> }> } } | null };

export type AdminMaturityQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminMaturityQuery = { readonly organization: { readonly id: string, readonly maturity: { readonly stage: number, readonly provisional: boolean, readonly assessedOn: string | null, readonly dimensions: ReadonlyArray<{ readonly dimension: MaturityDimension, readonly stage: number | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly disagreements: ReadonlyArray<{ readonly dimension: MaturityDimension }>, readonly practices: ReadonlyArray<{ readonly practice: MaturityPractice, readonly stage: number, readonly status: MaturityPracticeStatus, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly questions: ReadonlyArray<{ readonly question: AssessmentQuestion, readonly answered: AssessmentAnswer | null, readonly suggested: AssessmentAnswer | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly nextSteps: ReadonlyArray<{ readonly kind: MaturityNextStepKind, readonly dimension: MaturityDimension, readonly message: string }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } | null };

export type AdminOrganizationQueryVariables = Exact<{
  slug: string;
}>;


export type AdminOrganizationQuery = { readonly organization: { readonly id: string, readonly slug: string, readonly name: string, readonly revision: number, readonly asOf: string } | null };

export type AdminOrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminOrganizationsQuery = { readonly organizations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly slug: string, readonly name: string } }> } };

export type AdminRetentionQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  period: RetentionPeriod;
  groupBy: RetentionGrouping;
  months: number;
}>;


export type AdminRetentionQuery = { readonly organization: { readonly id: string, readonly retention: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly points: ReadonlyArray<{ readonly from: string, readonly before: string, readonly accounts: number, readonly churnedAccounts: number, readonly start: { readonly amountMinor: number, readonly currency: string }, readonly grr: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null }, readonly nrr: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null }, readonly logoRetention: { readonly value: number | null }, readonly changedHands: { readonly cameAccounts: number, readonly wentAccounts: number, readonly came: { readonly amountMinor: number, readonly currency: string }, readonly went: { readonly amountMinor: number, readonly currency: string } }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> }> } | null };

export type AdminRetentionPointFragment = { readonly from: string, readonly before: string, readonly accounts: number, readonly churnedAccounts: number, readonly start: { readonly amountMinor: number, readonly currency: string }, readonly grr: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null }, readonly nrr: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null }, readonly logoRetention: { readonly value: number | null }, readonly changedHands: { readonly cameAccounts: number, readonly wentAccounts: number, readonly came: { readonly amountMinor: number, readonly currency: string }, readonly went: { readonly amountMinor: number, readonly currency: string } }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } };

export type AdminRenewalRateQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  groupBy: RetentionGrouping;
}>;


export type AdminRenewalRateQuery = { readonly organization: { readonly id: string, readonly renewalRate: ReadonlyArray<{ readonly key: string | null, readonly points: ReadonlyArray<{ readonly due: number, readonly won: number, readonly ended: { readonly amountMinor: number, readonly currency: string }, readonly unresolved: { readonly amountMinor: number, readonly currency: string }, readonly rate: { readonly value: number | null, readonly reason: string | null }, readonly logoRate: { readonly value: number | null }, readonly onTimeRate: { readonly value: number | null }, readonly shareUp: { readonly value: number | null }, readonly grr: { readonly value: number | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> }> } | null };

export type AdminRenewalRatePointFragment = { readonly due: number, readonly won: number, readonly ended: { readonly amountMinor: number, readonly currency: string }, readonly unresolved: { readonly amountMinor: number, readonly currency: string }, readonly rate: { readonly value: number | null, readonly reason: string | null }, readonly logoRate: { readonly value: number | null }, readonly onTimeRate: { readonly value: number | null }, readonly shareUp: { readonly value: number | null }, readonly grr: { readonly value: number | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } };

export type AdminNetNewArrQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminNetNewArrQuery = { readonly organization: { readonly id: string, readonly retention: ReadonlyArray<{ readonly points: ReadonlyArray<{ readonly flow: { readonly start: { readonly amountMinor: number, readonly currency: string }, readonly exchange: { readonly amountMinor: number, readonly currency: string }, readonly opened: { readonly amountMinor: number, readonly currency: string }, readonly fromNew: { readonly amountMinor: number, readonly currency: string }, readonly returned: { readonly amountMinor: number, readonly currency: string }, readonly expansion: { readonly amountMinor: number, readonly currency: string }, readonly contraction: { readonly amountMinor: number, readonly currency: string }, readonly churn: { readonly amountMinor: number, readonly currency: string }, readonly netNew: { readonly amountMinor: number, readonly currency: string }, readonly closing: { readonly amountMinor: number, readonly currency: string }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } }> }>, readonly churnByReason: ReadonlyArray<{ readonly reason: string | null, readonly churn: { readonly amountMinor: number, readonly currency: string } }> } | null };

export type AdminChurnReasonsQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminChurnReasonsQuery = { readonly organization: { readonly id: string, readonly churnByReason: ReadonlyArray<{ readonly reason: string | null, readonly churns: number, readonly contractions: number, readonly churn: { readonly amountMinor: number, readonly currency: string }, readonly contraction: { readonly amountMinor: number, readonly currency: string }, readonly share: { readonly value: number | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } | null };

export type AdminAcquisitionQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminAcquisitionQuery = { readonly organization: { readonly id: string, readonly acquisition: { readonly newCustomers: number, readonly cacReason: string | null, readonly referredCustomers: number, readonly cost: { readonly amountMinor: number, readonly currency: string } | null, readonly newArr: { readonly amountMinor: number, readonly currency: string }, readonly cac: { readonly amountMinor: number, readonly currency: string } | null, readonly paybackMonths: { readonly value: number | null, readonly reason: string | null }, readonly ltvToCac: { readonly value: number | null, readonly reason: string | null }, readonly referredShare: { readonly value: number | null, readonly reason: string | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly retentionImpact: ReadonlyArray<{ readonly name: string, readonly renewal: number, readonly expansion: number, readonly years: ReadonlyArray<{ readonly year: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly arrDifference: { readonly amountMinor: number, readonly currency: string } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } | null };

export type AdminRosterQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminRosterQuery = { readonly organization: { readonly id: string, readonly positions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly fte: number, readonly openFte: number, readonly role: { readonly id: string, readonly name: string, readonly family: RoleFamily } | null, readonly team: { readonly id: string, readonly name: string } | null, readonly reportsTo: { readonly id: string, readonly title: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly fte: number, readonly person: { readonly id: string, readonly name: string, readonly currentLeave: { readonly id: string, readonly to: string | null, readonly shareAbsent: number } | null } | null }>, readonly capacity: { readonly capacity: number, readonly fullCapacity: number, readonly band: Band | null, readonly absence: { readonly cover: AbsenceCover, readonly accounts: number } | null, readonly fullUtilisation: { readonly value: number | null }, readonly utilisation: { readonly value: number | null }, readonly triggerUtilisation: { readonly value: number | null } } | null, readonly accounts: { readonly totalCount: number } } }> } } | null };

export type AdminPeopleQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  search?: string | null | undefined;
}>;


export type AdminPeopleQuery = { readonly organization: { readonly id: string, readonly people: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly seatedFte: number, readonly positions: ReadonlyArray<{ readonly id: string, readonly title: string }> } }> } } | null };

export type AdminTeamNamesQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminTeamNamesQuery = { readonly organization: { readonly id: string, readonly teams: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type AdminFiscalYearQueryVariables = Exact<{
  slug: string;
}>;


export type AdminFiscalYearQuery = { readonly organization: { readonly id: string, readonly fiscalYear: number } | null };

export type AdminSetPlanOfRecordMutationVariables = Exact<{
  input: SetPlanOfRecordInput;
}>;


export type AdminSetPlanOfRecordMutation = { readonly setPlanOfRecord: { readonly ok: { readonly planOfRecord: { readonly fiscalYear: number, readonly revision: number } | null } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminClearPlanOfRecordMutationVariables = Exact<{
  input: ClearPlanOfRecordInput;
}>;


export type AdminClearPlanOfRecordMutation = { readonly clearPlanOfRecord: { readonly ok: { readonly planOfRecord: { readonly fiscalYear: number } | null } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminScenarioQueryVariables = Exact<{
  id: string;
}>;


export type AdminScenarioQuery = { readonly node:
    | { readonly __typename: 'Acceptance' }
    | { readonly __typename: 'Account' }
    | { readonly __typename: 'Accountability' }
    | { readonly __typename: 'AdvocacyAct' }
    | { readonly __typename: 'ApiToken' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'Coverage' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'HealthSignal' }
    | { readonly __typename: 'HireTrigger' }
    | { readonly __typename: 'HireTriggerEvent' }
    | { readonly __typename: 'Implementation' }
    | { readonly __typename: 'ImportRun' }
    | { readonly __typename: 'Leave' }
    | { readonly __typename: 'Occupancy' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Playbook' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Renewal' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'Rollout' }
    | { readonly __typename: 'Scenario', readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly note: string | null, readonly status: ScenarioStatus, readonly revision: number, readonly baseRevision: number, readonly mergedIn: number | null, readonly isBehind: boolean, readonly changeCount: number, readonly planOfYears: ReadonlyArray<number>, readonly updatedAt: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly author: string, readonly at: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string }> }>, readonly effects: { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly cost: { readonly seatsOpened: number, readonly seatsWithoutCost: number, readonly before: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } }, readonly yearly: { readonly amountMinor: number, readonly currency: string }, readonly oneOff: { readonly amountMinor: number, readonly currency: string }, readonly hiring: { readonly amountMinor: number, readonly currency: string }, readonly founding: { readonly amountMinor: number, readonly currency: string }, readonly assumptions: ReadonlyArray<{ readonly source: CostSource, readonly text: string }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } }, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> }>, readonly conflicts: ReadonlyArray<{ readonly changeIds: ReadonlyArray<string>, readonly thingId: string | null, readonly label: string, readonly fields: ReadonlyArray<string>, readonly ours: { readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> } | null, readonly theirs: { readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> } | null, readonly problems: ReadonlyArray<{ readonly message: string }> }>, readonly owner: { readonly name: string }, readonly base: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminRunningEffectQueryVariables = Exact<{
  id: string;
}>;


export type AdminRunningEffectQuery = { readonly node:
    | { readonly __typename: 'Acceptance' }
    | { readonly __typename: 'Account' }
    | { readonly __typename: 'Accountability' }
    | { readonly __typename: 'AdvocacyAct' }
    | { readonly __typename: 'ApiToken' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'Coverage' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'HealthSignal' }
    | { readonly __typename: 'HireTrigger' }
    | { readonly __typename: 'HireTriggerEvent' }
    | { readonly __typename: 'Implementation' }
    | { readonly __typename: 'ImportRun' }
    | { readonly __typename: 'Leave' }
    | { readonly __typename: 'Occupancy' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Playbook' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Renewal' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'Rollout' }
    | { readonly __typename: 'Scenario', readonly id: string, readonly effects: { readonly cost: { readonly yearly: { readonly amountMinor: number, readonly currency: string } }, readonly capacity: ReadonlyArray<{ readonly before: { readonly openSeats: number, readonly exposedAccounts: number } | null, readonly after: { readonly openSeats: number, readonly exposedAccounts: number } | null }> } }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminCreateScenarioMutationVariables = Exact<{
  input: CreateScenarioInput;
}>;


export type AdminCreateScenarioMutation = { readonly createScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminUpdateScenarioMutationVariables = Exact<{
  input: UpdateScenarioInput;
}>;


export type AdminUpdateScenarioMutation = { readonly updateScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminAmendScenarioMutationVariables = Exact<{
  input: AmendScenarioInput;
}>;


export type AdminAmendScenarioMutation = { readonly amendScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminRebaseScenarioMutationVariables = Exact<{
  input: RebaseScenarioInput;
}>;


export type AdminRebaseScenarioMutation = { readonly rebaseScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminMergeScenarioMutationVariables = Exact<{
  input: MergeScenarioInput;
}>;


export type AdminMergeScenarioMutation = { readonly mergeScenario: { readonly ok: { readonly revision: number } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminDiscardDraftMutationVariables = Exact<{
  input: DraftInput;
}>;


export type AdminDiscardDraftMutation = { readonly discardDraft: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminMoveDraftToScenarioMutationVariables = Exact<{
  input: MoveDraftInput;
}>;


export type AdminMoveDraftToScenarioMutation = { readonly moveDraftToScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminViewerQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly email: string | null, readonly organizations: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly actions: ReadonlyArray<string> }> } };

export type AdminSettingsQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminSettingsQuery = { readonly organization: { readonly id: string, readonly currency: string, readonly name: string, readonly locale: string, readonly timeZone: string, readonly grossMargin: number | null, readonly fiscalYearStart: number, readonly productComplexity: Complexity, readonly growthMotion: GrowthMotion | null, readonly orgModel: OrgModel | null, readonly serviceModel: ServiceModel | null, readonly reportingLine: ReportingLine | null, readonly acquisitionCost: { readonly amountMinor: number, readonly currency: string } | null, readonly planRates: ReadonlyArray<{ readonly currency: string, readonly rate: number }> } | null };

export type AdminTargetsQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminTargetsQuery = { readonly organization: { readonly id: string, readonly currency: string, readonly teams: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly targets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly metric: TargetMetric, readonly segment: Segment | null, readonly rate: number | null, readonly days: number | null, readonly fte: number | null, readonly team: { readonly id: string, readonly name: string } | null, readonly monthlyCost: { readonly amountMinor: number, readonly currency: string } | null }> } } | null };

export type AdminOpenHandoversQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminOpenHandoversQuery = { readonly organization: { readonly id: string, readonly coverage: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly responsibility: Responsibility, readonly from: string, readonly to: string | null, readonly outcome: HandoverOutcome | null, readonly account: { readonly id: string, readonly name: string }, readonly target:
          | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
          | { readonly __typename: 'Team', readonly id: string, readonly name: string }
         }> } } | null };

export type AdminOrgModelsQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminOrgModelsQuery = { readonly organization: { readonly id: string, readonly orgModelRecommendation: { readonly verdict: OrgModelVerdict, readonly recommended: OrgModel, readonly declared: OrgModel | null, readonly tips: ReadonlyArray<{ readonly message: string }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly scores: ReadonlyArray<{ readonly model: OrgModel, readonly score: number, readonly reasons: ReadonlyArray<string>, readonly parts: ReadonlyArray<{ readonly criterion: ScoreCriterion, readonly weight: number, readonly points: number, readonly evidence: { readonly message: string } }> }>, readonly revisit: ReadonlyArray<{ readonly message: string }> }, readonly reportingLineRecommendation: { readonly verdict: ReportingLineVerdict, readonly recommended: ReportingLine, readonly declared: ReportingLine | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly scores: ReadonlyArray<{ readonly line: ReportingLine, readonly score: number, readonly reasons: ReadonlyArray<string>, readonly whyNot: ReadonlyArray<string>, readonly gains: ReadonlyArray<string>, readonly risks: ReadonlyArray<string>, readonly parts: ReadonlyArray<{ readonly criterion: ScoreCriterion, readonly weight: number, readonly points: number, readonly evidence: { readonly message: string } }> }> } } | null };

export type AdminScorePartFragment = { readonly criterion: ScoreCriterion, readonly weight: number, readonly points: number, readonly evidence: { readonly message: string } };

export type AdminTemplatePlanQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  model: OrgModel;
}>;


export type AdminTemplatePlanQuery = { readonly organization: { readonly id: string, readonly templatePlan: { readonly notes: ReadonlyArray<{ readonly message: string }>, readonly plan: { readonly title: string, readonly reason: string | null, readonly words: string | null, readonly changeCount: number, readonly changes: ReadonlyArray<Readonly<Record<string, unknown>>> | null, readonly changesReason: string | null } } } | null };

export type AdminStructureQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminStructureQuery = { readonly organization: { readonly id: string, readonly stage: { readonly number: number, readonly due: boolean, readonly readings: ReadonlyArray<{ readonly measure: StageMeasure, readonly value: number | null, readonly stage: number | null, readonly reason: string | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly disagreements: ReadonlyArray<{ readonly measure: StageMeasure }>, readonly moveOn: ReadonlyArray<{ readonly key: MoveOnConditionKey, readonly status: MoveOnStatus, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } | null };

export type AdminResponsibilitiesQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminResponsibilitiesQuery = { readonly organization: { readonly id: string, readonly responsibilities: { readonly segments: ReadonlyArray<Segment>, readonly gaps: number, readonly doubles: number, readonly cells: ReadonlyArray<{ readonly responsibility: NamedResponsibility, readonly segment: Segment, readonly status: ResponsibilityStatus, readonly accounts: number, readonly uncovered: number, readonly chosen: { readonly id: string, readonly segment: Segment | null, readonly role: AccountableRole, readonly roleName: string | null, readonly reason: string | null } | null, readonly roles: ReadonlyArray<{ readonly family: RoleFamily, readonly accounts: number }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } } | null };

export type AdminWaysOfWorkingQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminWaysOfWorkingQuery = { readonly organization: { readonly id: string, readonly handovers: { readonly total: { readonly success: { readonly value: number | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly kinds: ReadonlyArray<{ readonly responsibility: Responsibility, readonly from: RoleFamily | null, readonly to: RoleFamily | null, readonly results: { readonly success: { readonly value: number | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } }> }, readonly hoursCovered: { readonly hours: number, readonly lines: ReadonlyArray<{ readonly region: string | null, readonly language: string | null, readonly hours: number, readonly regionHours: number | null, readonly regionHoursCovered: number | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> }, readonly csOpsReturn: { readonly verdict: PaysVerdict | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly renewalsComparison: { readonly verdict: PaysVerdict | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } | null };

export type AdminHandoverResultsFragment = { readonly success: { readonly value: number | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } };

export type AdminTeamsQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminTeamsQuery = { readonly organization: { readonly id: string, readonly teams: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: TeamKind, readonly segments: ReadonlyArray<Segment>, readonly regions: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly peopleCount: number, readonly branchPeopleCount: number, readonly parent: { readonly id: string } | null } }> } } | null };

export type AdminTeamCapacityQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminTeamCapacityQuery = { readonly organization: { readonly id: string, readonly team: ReadonlyArray<{ readonly subject:
        | { readonly id: string }
        | Record<PropertyKey, never>
       | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly fullCapacity: number, readonly band: Band | null, readonly people: number, readonly openSeats: number, readonly accounts: number, readonly exposedAccounts: number, readonly fullBand: Band | null, readonly peopleNeeded: number | null, readonly fullUtilisation: { readonly value: number | null }, readonly utilisation: { readonly value: number | null }, readonly triggerUtilisation: { readonly value: number | null } }> }>, readonly branch: ReadonlyArray<{ readonly subject:
        | { readonly id: string }
        | Record<PropertyKey, never>
       | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly fullCapacity: number, readonly band: Band | null, readonly people: number, readonly openSeats: number, readonly accounts: number, readonly exposedAccounts: number, readonly fullBand: Band | null, readonly peopleNeeded: number | null, readonly fullUtilisation: { readonly value: number | null }, readonly utilisation: { readonly value: number | null }, readonly triggerUtilisation: { readonly value: number | null } }> }> } | null };

export type AdminMoneyFragment = { readonly amountMinor: number, readonly currency: string };

export type AdminCapacityLineFragment = { readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly fullCapacity: number, readonly band: Band | null, readonly people: number, readonly openSeats: number, readonly accounts: number, readonly exposedAccounts: number, readonly fullBand: Band | null, readonly peopleNeeded: number | null, readonly fullUtilisation: { readonly value: number | null }, readonly utilisation: { readonly value: number | null }, readonly triggerUtilisation: { readonly value: number | null } };

export type AdminEconomicsLineFragment = { readonly key: string | null, readonly name: string | null, readonly accounts: number, readonly accountsUnserved: number, readonly grossMargin: number | null, readonly revenue: { readonly amountMinor: number, readonly currency: string }, readonly cost: { readonly onboarding: { readonly amountMinor: number, readonly currency: string }, readonly total: { readonly amountMinor: number, readonly currency: string } }, readonly costPerAccount: { readonly amountMinor: number, readonly currency: string } | null, readonly spare: { readonly amountMinor: number, readonly currency: string }, readonly judgement: { readonly verdict: CostVerdict | null, readonly verdictReason: string | null, readonly share: { readonly value: number | null }, readonly multiple: { readonly value: number | null }, readonly breakEvenAcv: { readonly amountMinor: number, readonly currency: string } | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } };

export type AdminOwnerFragment = { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> };

type AdminCoverageTarget_Position_Fragment = { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> };

type AdminCoverageTarget_Team_Fragment = { readonly __typename: 'Team', readonly id: string, readonly name: string };

export type AdminCoverageTargetFragment =
  | AdminCoverageTarget_Position_Fragment
  | AdminCoverageTarget_Team_Fragment
;

export type AdminHandoverFragment = { readonly id: string, readonly responsibility: Responsibility, readonly from: string, readonly to: string | null, readonly outcome: HandoverOutcome | null, readonly account: { readonly id: string, readonly name: string }, readonly target:
    | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'Team', readonly id: string, readonly name: string }
   };

export type AdminPreviewPlanMutationVariables = Exact<{
  input: PlanInput;
}>;


export type AdminPreviewPlanMutation = { readonly previewPlan: { readonly ok: { readonly baseRevision: number, readonly plan: { readonly changeCount: number, readonly factCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> }> }, readonly effects: { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly cost: { readonly seatsOpened: number, readonly seatsWithoutCost: number, readonly before: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } }, readonly yearly: { readonly amountMinor: number, readonly currency: string }, readonly oneOff: { readonly amountMinor: number, readonly currency: string }, readonly hiring: { readonly amountMinor: number, readonly currency: string }, readonly founding: { readonly amountMinor: number, readonly currency: string }, readonly assumptions: ReadonlyArray<{ readonly source: CostSource, readonly text: string }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminApplyPlanMutationVariables = Exact<{
  input: PlanInput;
}>;


export type AdminApplyPlanMutation = { readonly applyPlan: { readonly ok: { readonly changed: boolean, readonly revision: number } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminPreviewFragment = { readonly baseRevision: number, readonly plan: { readonly changeCount: number, readonly factCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> }> }, readonly effects: { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly cost: { readonly seatsOpened: number, readonly seatsWithoutCost: number, readonly before: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } }, readonly yearly: { readonly amountMinor: number, readonly currency: string }, readonly oneOff: { readonly amountMinor: number, readonly currency: string }, readonly hiring: { readonly amountMinor: number, readonly currency: string }, readonly founding: { readonly amountMinor: number, readonly currency: string }, readonly assumptions: ReadonlyArray<{ readonly source: CostSource, readonly text: string }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } };

export type AdminDifferenceFragment = { readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> };

export type AdminEffectsFragment = { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly cost: { readonly seatsOpened: number, readonly seatsWithoutCost: number, readonly before: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } }, readonly yearly: { readonly amountMinor: number, readonly currency: string }, readonly oneOff: { readonly amountMinor: number, readonly currency: string }, readonly hiring: { readonly amountMinor: number, readonly currency: string }, readonly founding: { readonly amountMinor: number, readonly currency: string }, readonly assumptions: ReadonlyArray<{ readonly source: CostSource, readonly text: string }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } };

export type AdminCapacitySideFragment = { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } };

export type AdminPlanErrorFragment = { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> };

export type AdminProposedPlanFragment = { readonly title: string, readonly reason: string | null, readonly words: string | null, readonly changeCount: number, readonly changes: ReadonlyArray<Readonly<Record<string, unknown>>> | null, readonly changesReason: string | null };

export type AdminAddToDraftMutationVariables = Exact<{
  input: AddToDraftInput;
}>;


export type AdminAddToDraftMutation = { readonly addToDraft: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminAddToScenarioMutationVariables = Exact<{
  input: AddToScenarioInput;
}>;


export type AdminAddToScenarioMutation = { readonly addToScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminCollectedFragment = { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null };

export type AdminScenariosQueryVariables = Exact<{
  slug: string;
}>;


export type AdminScenariosQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly draft: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly note: string | null, readonly status: ScenarioStatus, readonly revision: number, readonly baseRevision: number, readonly mergedIn: number | null, readonly isBehind: boolean, readonly changeCount: number, readonly planOfYears: ReadonlyArray<number>, readonly updatedAt: string, readonly owner: { readonly name: string }, readonly base: { readonly id: string, readonly name: string } | null } | null, readonly scenarios: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly note: string | null, readonly status: ScenarioStatus, readonly revision: number, readonly baseRevision: number, readonly mergedIn: number | null, readonly isBehind: boolean, readonly changeCount: number, readonly planOfYears: ReadonlyArray<number>, readonly updatedAt: string, readonly owner: { readonly name: string }, readonly base: { readonly id: string, readonly name: string } | null }> } } | null };

export type AdminScenarioSummaryFragment = { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly note: string | null, readonly status: ScenarioStatus, readonly revision: number, readonly baseRevision: number, readonly mergedIn: number | null, readonly isBehind: boolean, readonly changeCount: number, readonly planOfYears: ReadonlyArray<number>, readonly updatedAt: string, readonly owner: { readonly name: string }, readonly base: { readonly id: string, readonly name: string } | null };

export type AdminPlanVsActualQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminPlanVsActualQuery = { readonly organization: { readonly id: string, readonly fiscalYear: number, readonly planVsActual: ReadonlyArray<{ readonly metric: TargetMetric, readonly groupBy: PlanGrouping, readonly key: string | null, readonly name: string | null, readonly planFrom: PlanSource, readonly plan: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly actual: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly variance: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly runOut: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly runOutVariance: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly months: ReadonlyArray<{ readonly day: string, readonly isAhead: boolean, readonly plan: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly actual: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } | null };

export type AdminPlanLineFragment = { readonly metric: TargetMetric, readonly groupBy: PlanGrouping, readonly key: string | null, readonly name: string | null, readonly planFrom: PlanSource, readonly plan: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly actual: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly variance: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly runOut: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly runOutVariance: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly months: ReadonlyArray<{ readonly day: string, readonly isAhead: boolean, readonly plan: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly actual: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } };

export type AdminPlanFigureFragment = { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null };

export const AdminCapacitySideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacitySide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}}]} as unknown as DocumentNode<AdminCapacitySideFragment, unknown>;
export const AdminMoneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AdminMoneyFragment, unknown>;
export const AdminAccountSumFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminAccountSum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AdminAccountSumFragment, unknown>;
export const AdminServerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminServer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdminServerFragment, unknown>;
export const AdminPlaceOfWorkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlaceOfWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceOfWork"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdminPlaceOfWorkFragment, unknown>;
export const AdminComparedEffectsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminComparedEffects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEffects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"familyCapacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountSum"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"costByMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"csm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tierBefore"}},{"kind":"Field","name":{"kind":"Name","value":"tierAfter"}},{"kind":"Field","name":{"kind":"Name","value":"servers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminServer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminServer"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlaceOfWork"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlaceOfWork"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacitySide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminAccountSum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminServer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlaceOfWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceOfWork"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdminComparedEffectsFragment, unknown>;
export const AdminComparedFindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminComparedFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AdminComparedFindingFragment, unknown>;
export const AdminLifecycleCriterionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminLifecycleCriterion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LifecycleCriterion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AdminLifecycleCriterionFragment, unknown>;
export const AdminOwnerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminOwner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminOwnerFragment, unknown>;
export const AdminCoverageTargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminOwner"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminOwner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminCoverageTargetFragment, unknown>;
export const AdminCoveredByFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCoveredBy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCoverageTarget"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminOwner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminOwner"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdminCoveredByFragment, unknown>;
export const AdminCustomerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"strategic"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"csm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCoveredBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminOwner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminOwner"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCoveredBy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCoverageTarget"}}]}}]}}]} as unknown as DocumentNode<AdminCustomerFragment, unknown>;
export const AdminFirstValueLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminFirstValueLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirstValueLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"onboarded"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyActiveShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AdminFirstValueLineFragment, unknown>;
export const AdminPilotGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPilotGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"grr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AdminPilotGroupFragment, unknown>;
export const AdminEvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminEvidenceFragment, unknown>;
export const AdminRolloutRoadmapFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminRolloutRoadmap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RolloutRoadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rollout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pilotComparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pilot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPilotGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPilotGroup"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceModel"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"behind"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fromCatalogue"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPilotGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"grr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminRolloutRoadmapFragment, unknown>;
export const AdminServiceModelSelectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminServiceModelSelection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceModelSelection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"costNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costShareNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdictNow"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminServiceModelSelectionFragment, unknown>;
export const AdminTierMovementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminTierMovement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TierMovement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOutText"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminTierMovementFragment, unknown>;
export const AdminRevisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminRevision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}}]}}]} as unknown as DocumentNode<AdminRevisionFragment, unknown>;
export const AdminRetentionPointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminRetentionPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"churnedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nrr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logoRetention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedHands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"came"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cameAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"went"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wentAccounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminRetentionPointFragment, unknown>;
export const AdminRenewalRatePointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminRenewalRatePoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalRatePoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"won"}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unresolved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logoRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onTimeRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shareUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminRenewalRatePointFragment, unknown>;
export const AdminScorePartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminScorePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScorePart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminScorePartFragment, unknown>;
export const AdminHandoverResultsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminHandoverResults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverResults"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminHandoverResultsFragment, unknown>;
export const AdminCapacityLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacityLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"fullCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"fullUtilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"fullBand"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}}]}}]} as unknown as DocumentNode<AdminCapacityLineFragment, unknown>;
export const AdminEconomicsLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEconomicsLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitEconomicsLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountsUnserved"}},{"kind":"Field","name":{"kind":"Name","value":"grossMargin"}},{"kind":"Field","name":{"kind":"Name","value":"costPerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"multiple"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breakEvenAcv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminEconomicsLineFragment, unknown>;
export const AdminHandoverFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCoverageTarget"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminOwner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminOwner"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdminHandoverFragment, unknown>;
export const AdminDifferenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminDifference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThingDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]} as unknown as DocumentNode<AdminDifferenceFragment, unknown>;
export const AdminEffectsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEffects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEffects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"founding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsWithoutCost"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacitySide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminEffectsFragment, unknown>;
export const AdminPreviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewOk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminDifference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEffects"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacitySide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminDifference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThingDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEffects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEffects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"founding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsWithoutCost"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]} as unknown as DocumentNode<AdminPreviewFragment, unknown>;
export const AdminProposedPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminProposedPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"changesReason"}}]}}]} as unknown as DocumentNode<AdminProposedPlanFragment, unknown>;
export const AdminPlanErrorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminPlanErrorFragment, unknown>;
export const AdminCollectedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCollected"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminCollectedFragment, unknown>;
export const AdminScenarioSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminScenarioSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Scenario"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIn"}},{"kind":"Field","name":{"kind":"Name","value":"isBehind"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"planOfYears"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdminScenarioSummaryFragment, unknown>;
export const AdminPlanFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AdminPlanFigureFragment, unknown>;
export const AdminPlanLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"planFrom"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runOutVariance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"isAhead"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminPlanLineFragment, unknown>;
export const AdminBenchmarksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminBenchmarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"guide"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitLabel"}},{"kind":"Field","name":{"kind":"Name","value":"unitLabelOne"}}]}}]}}]} as unknown as DocumentNode<AdminBenchmarksQuery, AdminBenchmarksQueryVariables>;
export const AdminCapacityBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCapacityBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityGrouping"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacityLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacityLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"fullCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"fullUtilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"fullBand"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}}]}}]} as unknown as DocumentNode<AdminCapacityBoardQuery, AdminCapacityBoardQueryVariables>;
export const AdminCapacityEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCapacityEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityGrouping"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminCapacityEvidenceQuery, AdminCapacityEvidenceQueryVariables>;
export const AdminCapacityOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCapacityOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"whole"},"name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"ORGANIZATION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hireTriggers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FIRED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byPerson"},"name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"PERSON"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullBand"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminCapacityOverviewQuery, AdminCapacityOverviewQueryVariables>;
export const AdminAbsencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminAbsences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacitySeats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isAway"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"cover"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminAbsencesQuery, AdminAbsencesQueryVariables>;
export const AdminHireTriggersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminHireTriggers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hireTriggers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FIRED"},{"kind":"EnumValue","value":"SHORT_UNTIL"},{"kind":"EnumValue","value":"NOT_EVALUATED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severe"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"firedOn"}},{"kind":"Field","name":{"kind":"Name","value":"firedOnIsLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"sameHireAs"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"shortage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminHireTriggersQuery, AdminHireTriggersQueryVariables>;
export const AdminLaggingSignsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminLaggingSigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hireTriggers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"families"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CSM"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"laggingSigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminLaggingSignsQuery, AdminLaggingSignsQueryVariables>;
export const AdminTriggerEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTriggerEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hireTriggers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FIRED"},{"kind":"EnumValue","value":"SHORT_UNTIL"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminTriggerEvidenceQuery, AdminTriggerEvidenceQueryVariables>;
export const AdminCompareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCompare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"with"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"with"},"value":{"kind":"Variable","name":{"kind":"Name","value":"with"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminComparedEffects"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacitySide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminAccountSum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminServer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlaceOfWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceOfWork"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminComparedEffects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEffects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"familyCapacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountSum"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"costByMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"csm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tierBefore"}},{"kind":"Field","name":{"kind":"Name","value":"tierAfter"}},{"kind":"Field","name":{"kind":"Name","value":"servers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminServer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminServer"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlaceOfWork"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlaceOfWork"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminCompareQuery, AdminCompareQueryVariables>;
export const AdminFindingEffectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminFindingEffect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"with"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"with"},"value":{"kind":"Variable","name":{"kind":"Name","value":"with"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminComparedFinding"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cleared"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminComparedFinding"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminComparedFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AdminFindingEffectQuery, AdminFindingEffectQueryVariables>;
export const AdminDifferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminDifferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"with"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThingKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"with"},"value":{"kind":"Variable","name":{"kind":"Name","value":"with"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminDifferencesQuery, AdminDifferencesQueryVariables>;
export const AdminAccountHealthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminAccountHealth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"scoreBySignals"}},{"kind":"Field","name":{"kind":"Name","value":"openEscalations"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"families"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitEconomics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEconomicsLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEconomicsLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitEconomicsLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountsUnserved"}},{"kind":"Field","name":{"kind":"Name","value":"grossMargin"}},{"kind":"Field","name":{"kind":"Name","value":"costPerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"multiple"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breakEvenAcv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]} as unknown as DocumentNode<AdminAccountHealthQuery, AdminAccountHealthQueryVariables>;
export const AdminAccountLifecycleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminAccountLifecycle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"customerSince"}},{"kind":"Field","name":{"kind":"Name","value":"clockStart"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"enteredOn"}},{"kind":"Field","name":{"kind":"Name","value":"adoption"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminLifecycleCriterion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminLifecycleCriterion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"severe"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"playbookId"}},{"kind":"Field","name":{"kind":"Name","value":"escalationId"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"expansion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"triggers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminLifecycleCriterion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LifecycleCriterion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminAccountLifecycleQuery, AdminAccountLifecycleQueryVariables>;
export const AdminAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"externalReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"vertical"}},{"kind":"Field","name":{"kind":"Name","value":"complexity"}},{"kind":"Field","name":{"kind":"Name","value":"autoRenew"}},{"kind":"Field","name":{"kind":"Name","value":"contractStart"}},{"kind":"Field","name":{"kind":"Name","value":"contractCurrency"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"renewalTerms"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminOwner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasNoOpeningBalance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RESPONSIBILITY"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminHandover"}},{"kind":"Field","name":{"kind":"Name","value":"standsInFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCoverageTarget"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resumesOn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"endedHandovers"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TRANSITION"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"life"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ENDED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminHandover"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"liveOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstValueOn"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminOwner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminOwner"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCoveredBy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCoverageTarget"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"strategic"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"csm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCoveredBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCoverageTarget"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]} as unknown as DocumentNode<AdminAccountQuery, AdminAccountQueryVariables>;
export const AdminAccountPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminAccountPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stakeholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"touchpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"advocacyActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"wonAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminAccountPeopleQuery, AdminAccountPeopleQueryVariables>;
export const AdminAccountPlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminAccountPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"escalations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextUpdateOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminOwner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"executiveSponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminOwner"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"}},{"kind":"Field","name":{"kind":"Name","value":"savePlan"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminOwner"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminOwner"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminOwner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AdminAccountPlansQuery, AdminAccountPlansQueryVariables>;
export const AdminCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCustomers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomer"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminOwner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminOwner"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCoveredBy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCoverageTarget"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"strategic"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"csm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCoveredBy"}}]}}]}}]} as unknown as DocumentNode<AdminCustomersQuery, AdminCustomersQueryVariables>;
export const AdminFirstValueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminFirstValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withinDays"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminFirstValueLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminFirstValueLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminFirstValueLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirstValueLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"onboarded"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyActiveShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminFirstValueQuery, AdminFirstValueQueryVariables>;
export const AdminAccountBalanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminAccountBalance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AdminAccountBalanceQuery, AdminAccountBalanceQueryVariables>;
export const AdminAccountParentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminAccountParent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminAccountParentQuery, AdminAccountParentQueryVariables>;
export const AdminAccountsBelowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminAccountsBelow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminAccountsBelowQuery, AdminAccountsBelowQueryVariables>;
export const AdminUnitEconomicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminUnitEconomics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitEconomicsGrouping"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"whole"},"name":{"kind":"Name","value":"unitEconomics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"once"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"running"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstYearShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthsToRecover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitEconomics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"idle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overhead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unseated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unseatedPeople"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"techTouch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marginLeft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEconomicsLine"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEconomicsLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitEconomicsLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountsUnserved"}},{"kind":"Field","name":{"kind":"Name","value":"grossMargin"}},{"kind":"Field","name":{"kind":"Name","value":"costPerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"multiple"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breakEvenAcv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]} as unknown as DocumentNode<AdminUnitEconomicsQuery, AdminUnitEconomicsQueryVariables>;
export const AdminRolloutRoadmapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminRolloutRoadmaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rolloutRoadmaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminRolloutRoadmap"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPilotGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"grr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminRolloutRoadmap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RolloutRoadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rollout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pilotComparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pilot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPilotGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPilotGroup"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceModel"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"behind"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fromCatalogue"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]} as unknown as DocumentNode<AdminRolloutRoadmapsQuery, AdminRolloutRoadmapsQueryVariables>;
export const AdminServiceModelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminServiceModel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"serviceModelSelection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminServiceModelSelection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminServiceModelSelection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceModelSelection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"costNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costShareNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdictNow"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]} as unknown as DocumentNode<AdminServiceModelQuery, AdminServiceModelQueryVariables>;
export const AdminTierMovementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTierMovements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TierMovementFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tierMovements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movementCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstTierCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextEvaluationOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutReason"}},{"kind":"Field","name":{"kind":"Name","value":"movementCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminTierMovement"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminTierMovement"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminTierMovement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TierMovement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOutText"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]} as unknown as DocumentNode<AdminTierMovementsQuery, AdminTierMovementsQueryVariables>;
export const AdminTierMovementPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTierMovementPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accounts"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThingRef"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TierMovementFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tierMovementPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accounts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accounts"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminProposedPlan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminProposedPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"changesReason"}}]}}]} as unknown as DocumentNode<AdminTierMovementPlanQuery, AdminTierMovementPlanQueryVariables>;
export const AdminFindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"severities"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LintSeverity"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"severities"},"value":{"kind":"Variable","name":{"kind":"Name","value":"severities"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"info"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accepted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"staleAcceptances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"largest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminFindingsQuery, AdminFindingsQueryVariables>;
export const AdminPreviewLintFixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminPreviewLintFix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LintFixInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewLintFix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPreview"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminDifference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThingDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacitySide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEffects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEffects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"founding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsWithoutCost"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewOk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminDifference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEffects"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminPreviewLintFixMutation, AdminPreviewLintFixMutationVariables>;
export const AdminApplyLintFixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminApplyLintFix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LintFixInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyLintFix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminApplyLintFixMutation, AdminApplyLintFixMutationVariables>;
export const AdminHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminRevision"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminRevision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}}]}}]} as unknown as DocumentNode<AdminHistoryQuery, AdminHistoryQueryVariables>;
export const AdminRevisionChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminRevisionChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"auditEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminRevisionChangesQuery, AdminRevisionChangesQueryVariables>;
export const AdminThingHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminThingHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"thingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"afterRevision"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"thingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"thingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminRevision"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminRevision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}}]}}]} as unknown as DocumentNode<AdminThingHistoryQuery, AdminThingHistoryQueryVariables>;
export const AdminUndoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminUndo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revisions"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"revisions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revisions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminProposedPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inTheWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminRevision"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminProposedPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"changesReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminRevision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}}]}}]} as unknown as DocumentNode<AdminUndoQuery, AdminUndoQueryVariables>;
export const AdminMaturityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminMaturity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maturity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practice"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminMaturityQuery, AdminMaturityQueryVariables>;
export const AdminOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<AdminOrganizationQuery, AdminOrganizationQueryVariables>;
export const AdminOrganizationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminOrganizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminOrganizationsQuery, AdminOrganizationsQueryVariables>;
export const AdminRetentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminRetention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionPeriod"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionGrouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminRetentionPoint"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminRetentionPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"churnedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nrr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logoRetention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedHands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"came"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cameAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"went"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wentAccounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]} as unknown as DocumentNode<AdminRetentionQuery, AdminRetentionQueryVariables>;
export const AdminRenewalRateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminRenewalRate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionGrouping"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"renewalRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminRenewalRatePoint"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminRenewalRatePoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalRatePoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"won"}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unresolved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logoRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onTimeRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shareUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]} as unknown as DocumentNode<AdminRenewalRateQuery, AdminRenewalRateQueryVariables>;
export const AdminNetNewArrDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminNetNewArr"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exchange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromNew"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expansion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contraction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"churn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netNew"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"churnByReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"churn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminNetNewArrQuery, AdminNetNewArrQueryVariables>;
export const AdminChurnReasonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminChurnReasons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"churnByReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"churns"}},{"kind":"Field","name":{"kind":"Name","value":"churn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractions"}},{"kind":"Field","name":{"kind":"Name","value":"contraction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminChurnReasonsQuery, AdminChurnReasonsQueryVariables>;
export const AdminAcquisitionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminAcquisition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acquisition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"newArr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cac"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cacReason"}},{"kind":"Field","name":{"kind":"Name","value":"paybackMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ltvToCac"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referredCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"referredShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retentionImpact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"years"},"value":{"kind":"IntValue","value":"3"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"renewal"}},{"kind":"Field","name":{"kind":"Name","value":"expansion"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"arr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrDifference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminAcquisitionQuery, AdminAcquisitionQueryVariables>;
export const AdminRosterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminRoster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"openFte"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"family"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currentLeave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"shareAbsent"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cover"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"fullCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"fullUtilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminRosterQuery, AdminRosterQueryVariables>;
export const AdminPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seatedFte"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminPeopleQuery, AdminPeopleQueryVariables>;
export const AdminTeamNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTeamNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminTeamNamesQuery, AdminTeamNamesQueryVariables>;
export const AdminFiscalYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminFiscalYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}}]}}]}}]} as unknown as DocumentNode<AdminFiscalYearQuery, AdminFiscalYearQueryVariables>;
export const AdminSetPlanOfRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminSetPlanOfRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPlanOfRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPlanOfRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planOfRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminSetPlanOfRecordMutation, AdminSetPlanOfRecordMutationVariables>;
export const AdminClearPlanOfRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminClearPlanOfRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClearPlanOfRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clearPlanOfRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planOfRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminClearPlanOfRecordMutation, AdminClearPlanOfRecordMutationVariables>;
export const AdminScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Scenario"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminScenarioSummary"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEffects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminDifference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeIds"}},{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"ours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminDifference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"theirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminDifference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacitySide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminScenarioSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Scenario"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIn"}},{"kind":"Field","name":{"kind":"Name","value":"isBehind"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"planOfYears"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEffects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEffects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"founding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsWithoutCost"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminDifference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThingDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]} as unknown as DocumentNode<AdminScenarioQuery, AdminScenarioQueryVariables>;
export const AdminRunningEffectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminRunningEffect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Scenario"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AdminRunningEffectQuery, AdminRunningEffectQueryVariables>;
export const AdminCreateScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCreateScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCollected"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCollected"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]} as unknown as DocumentNode<AdminCreateScenarioMutation, AdminCreateScenarioMutationVariables>;
export const AdminUpdateScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminUpdateScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCollected"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCollected"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]} as unknown as DocumentNode<AdminUpdateScenarioMutation, AdminUpdateScenarioMutationVariables>;
export const AdminAmendScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminAmendScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCollected"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCollected"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]} as unknown as DocumentNode<AdminAmendScenarioMutation, AdminAmendScenarioMutationVariables>;
export const AdminRebaseScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminRebaseScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RebaseScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rebaseScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCollected"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCollected"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]} as unknown as DocumentNode<AdminRebaseScenarioMutation, AdminRebaseScenarioMutationVariables>;
export const AdminMergeScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminMergeScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminMergeScenarioMutation, AdminMergeScenarioMutationVariables>;
export const AdminDiscardDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminDiscardDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCollected"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCollected"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]} as unknown as DocumentNode<AdminDiscardDraftMutation, AdminDiscardDraftMutationVariables>;
export const AdminMoveDraftToScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminMoveDraftToScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveDraftToScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCollected"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCollected"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]} as unknown as DocumentNode<AdminMoveDraftToScenarioMutation, AdminMoveDraftToScenarioMutationVariables>;
export const AdminViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}}]}}]}}]} as unknown as DocumentNode<AdminViewerQuery, AdminViewerQueryVariables>;
export const AdminSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"grossMargin"}},{"kind":"Field","name":{"kind":"Name","value":"acquisitionCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYearStart"}},{"kind":"Field","name":{"kind":"Name","value":"planRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productComplexity"}},{"kind":"Field","name":{"kind":"Name","value":"growthMotion"}},{"kind":"Field","name":{"kind":"Name","value":"orgModel"}},{"kind":"Field","name":{"kind":"Name","value":"serviceModel"}},{"kind":"Field","name":{"kind":"Name","value":"reportingLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AdminSettingsQuery, AdminSettingsQueryVariables>;
export const AdminTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AdminTargetsQuery, AdminTargetsQueryVariables>;
export const AdminOpenHandoversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminOpenHandovers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TRANSITION"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"life"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LIVE"},{"kind":"EnumValue","value":"ENDED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TO"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminHandover"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminOwner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminOwner"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCoverageTarget"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]} as unknown as DocumentNode<AdminOpenHandoversQuery, AdminOpenHandoversQueryVariables>;
export const AdminOrgModelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminOrgModels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orgModelRecommendation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"tips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminScorePart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportingLineRecommendation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}},{"kind":"Field","name":{"kind":"Name","value":"gains"}},{"kind":"Field","name":{"kind":"Name","value":"risks"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminScorePart"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminScorePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScorePart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminOrgModelsQuery, AdminOrgModelsQueryVariables>;
export const AdminTemplatePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTemplatePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"model"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrgModel"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"templatePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"model"},"value":{"kind":"Variable","name":{"kind":"Name","value":"model"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminProposedPlan"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminProposedPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"changesReason"}}]}}]} as unknown as DocumentNode<AdminTemplatePlanQuery, AdminTemplatePlanQueryVariables>;
export const AdminStructureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminStructure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moveOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminStructureQuery, AdminStructureQueryVariables>;
export const AdminResponsibilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminResponsibilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}},{"kind":"Field","name":{"kind":"Name","value":"doubles"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AdminResponsibilitiesQuery, AdminResponsibilitiesQueryVariables>;
export const AdminWaysOfWorkingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminWaysOfWorking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminHandoverResults"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminHandoverResults"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hoursCovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"regionHours"}},{"kind":"Field","name":{"kind":"Name","value":"regionHoursCovered"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"csOpsReturn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewalsComparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminHandoverResults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverResults"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"success"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]} as unknown as DocumentNode<AdminWaysOfWorkingQuery, AdminWaysOfWorkingQueryVariables>;
export const AdminTeamsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTeams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","alias":{"kind":"Name","value":"branchPeopleCount"},"name":{"kind":"Name","value":"peopleCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withBranch"},"value":{"kind":"BooleanValue","value":true}}]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminTeamsQuery, AdminTeamsQueryVariables>;
export const AdminTeamCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTeamCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"team"},"name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"TEAM"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacityLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"branch"},"name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"TEAM_BRANCH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacityLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacityLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"fullCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"fullUtilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"fullBand"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}}]}}]} as unknown as DocumentNode<AdminTeamCapacityQuery, AdminTeamCapacityQueryVariables>;
export const AdminPreviewPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminPreviewPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPreview"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminDifference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThingDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCapacitySide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEffects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEffects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCapacitySide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"founding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsWithoutCost"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewOk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminDifference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEffects"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminPreviewPlanMutation, AdminPreviewPlanMutationVariables>;
export const AdminApplyPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminApplyPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdminApplyPlanMutation, AdminApplyPlanMutationVariables>;
export const AdminAddToDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminAddToDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddToDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addToDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCollected"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCollected"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]} as unknown as DocumentNode<AdminAddToDraftMutation, AdminAddToDraftMutationVariables>;
export const AdminAddToScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminAddToScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddToScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addToScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCollected"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCollected"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanError"}}]}}]}}]} as unknown as DocumentNode<AdminAddToScenarioMutation, AdminAddToScenarioMutationVariables>;
export const AdminScenariosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminScenarios"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminScenarioSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scenarios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminScenarioSummary"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminScenarioSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Scenario"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIn"}},{"kind":"Field","name":{"kind":"Name","value":"isBehind"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"planOfYears"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdminScenariosQuery, AdminScenariosQueryVariables>;
export const AdminPlanVsActualDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminPlanVsActual"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"planVsActual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminMoney"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlanLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"planFrom"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runOutVariance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"isAhead"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlanFigure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminEvidence"}}]}}]}}]} as unknown as DocumentNode<AdminPlanVsActualQuery, AdminPlanVsActualQueryVariables>;