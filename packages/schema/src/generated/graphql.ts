/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which accounts; what is left out does not restrict. */
export type AccountFilter = {
  /** Annual contract value. */
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
  /** Annual contract value. */
  readonly acv?: AmountFilter | null | undefined;
  /** Whether it renews unless cancelled. */
  readonly autoRenew?: boolean | null | undefined;
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** How complex it is to serve. */
  readonly complexity?: ComplexityFilter | null | undefined;
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
  /** The seat that steps in when whoever answers for it is away or leaves. */
  readonly backup?: ThingRef | null | undefined;
  /** How complex it is to serve. */
  readonly complexity?: Complexity | null | undefined;
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

/** Which advocacy acts; what is left out does not restrict. */
export type AdvocacyActFilter = {
  /** The account. */
  readonly account?: AccountRelation | null | undefined;
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** What is there at any time in a span, ended by the day or to come then included. */
  readonly during?: SpanInput | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** What it was. */
  readonly kind?: AdvocacyKindFilter | null | undefined;
  /** What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`. */
  readonly life?: ReadonlyArray<Life> | null | undefined;
  /** Only what this does not fit. It takes away, and `life` within it lets nothing more in. */
  readonly not?: AdvocacyActFilter | null | undefined;
  /** More about it. */
  readonly note?: TextFilter | null | undefined;
  /** When it was. */
  readonly on?: DateFilter | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
};

/** How a list of AdvocacyAct is sorted. */
export type AdvocacyActOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: AdvocacyActOrderField;
};

/** What a list of AdvocacyAct can be sorted by. */
export type AdvocacyActOrderField =
  /** By the revision that changed it last. */
  | 'CHANGED_IN'
  /** By the first day of its time. */
  | 'FROM'
  /** By Kind. */
  | 'KIND'
  /** By Note. */
  | 'NOTE'
  /** By Date. */
  | 'ON'
  /** By the day after the last day of its time; what has no end comes last. */
  | 'TO';

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

/** Which values of AdvocacyKind; what is left out does not restrict. */
export type AdvocacyKindFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<AdvocacyKind> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** A cost and what it is judged by; what is left out is not known. */
export type AffordabilityInput = {
  /** Annual contract value. */
  readonly acv: MoneyInput;
  /** Cost to serve a year. */
  readonly cost: MoneyInput;
  /** Gross margin, or the margin aimed at, 0–1. */
  readonly grossMargin?: number | null | undefined;
  /** Gross revenue retention a year, 0–1. */
  readonly retention?: number | null | undefined;
  /** Of which tier’s service model to show the multiple. */
  readonly tier?: Tier | null | undefined;
};

/** Which amounts of money, in minor units. */
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

/** Into which model to turn the organization, and how. */
export type ApplyTemplateInput = {
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with REVISION_CONFLICT when the organization is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The model. */
  readonly model: OrgModel;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
  /** Why, for the audit; up to 2,000 characters. */
  readonly reason?: string | null | undefined;
  /** What the plan is called in the audit, up to 200 characters; said for you when left out. */
  readonly title?: string | null | undefined;
};

/** Which movements between tiers to apply, and how. */
export type ApplyTierMovementsInput = {
  /** Only the movements of these accounts; all by default. */
  readonly accounts?: ReadonlyArray<ThingRef> | null | undefined;
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

/** Which assessments; what is left out does not restrict. */
export type AssessmentFilter = {
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** What is there at any time in a span, ended by the day or to come then included. */
  readonly during?: SpanInput | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`. */
  readonly life?: ReadonlyArray<Life> | null | undefined;
  /** Only what this does not fit. It takes away, and `life` within it lets nothing more in. */
  readonly not?: AssessmentFilter | null | undefined;
  /** More about it. */
  readonly note?: TextFilter | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** When it was taken. */
  readonly takenOn?: DateFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
};

/** How a list of Assessment is sorted. */
export type AssessmentOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: AssessmentOrderField;
};

/** What a list of Assessment can be sorted by. */
export type AssessmentOrderField =
  /** By the revision that changed it last. */
  | 'CHANGED_IN'
  /** By the first day of its time. */
  | 'FROM'
  /** By Note. */
  | 'NOTE'
  /** By Answered on. */
  | 'TAKEN_ON'
  /** By the day after the last day of its time; what has no end comes last. */
  | 'TO';

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

/** What a refused row means for an import. */
export type BadRowPolicy =
  /** Every row is looked at; one that is refused keeps everything from being written. */
  | 'REJECT_ALL'
  /** Refused rows are reported, the others are written. */
  | 'SKIP'
  /** As SKIP, but nothing is written when as many rows are refused as `stopAt` says. */
  | 'STOP_AT';

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
  readonly people?: ReadonlyArray<ThingRef> | null | undefined;
  /** For these regions; null stands for accounts without one. */
  readonly regions?: ReadonlyArray<string | null | undefined> | null | undefined;
  /** Of seats with these roles. */
  readonly roles?: ReadonlyArray<ThingRef> | null | undefined;
  /** For these segments. */
  readonly segments?: ReadonlyArray<Segment> | null | undefined;
  /** Of this team. */
  readonly team?: ThingRef | null | undefined;
  /** Whether the teams below `team` count too. */
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
export type ChangeInput =
  {   /** Adds a customer account. */
  readonly addAccount: AddAccountChange; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never;   /** Notes what a thing is called in another system; refused where another thing of its kind is called so there. */
  readonly addExternalReference: ExternalReferenceChange; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never;   /** Adds a customer’s person. */
  readonly addStakeholder: AddStakeholderChange; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never;   /** Lets the catalogue’s own figure apply again. */
  readonly clearPolicy: ClearPolicyChange; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never;   /** Ends an account; refused while it is covered. */
  readonly closeAccount: CloseAccountChange; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never;   /** Closes an escalation, and says what had caused it. */
  readonly closeEscalation: CloseEscalationChange; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never;   /** Closes a seat; refused while someone sits in it, reports to it or accounts are covered by it. */
  readonly closePosition: ClosePositionChange; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never;   /** Records how a handover’s transition ended. */
  readonly completeHandover: CompleteHandoverChange; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never;   /** Makes a seat or a team accountable for an account. With `to` it is temporary: what stood there is split and resumes. */
  readonly coverAccount: CoverAccountChange; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never;   /** Adds an onboarding project. */
  readonly createImplementation: CreateImplementationChange; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never;   /** Adds an opportunity. */
  readonly createOpportunity: CreateOpportunityChange; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never;   /** Adds a playbook. */
  readonly createPlaybook: CreatePlaybookChange; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never;   /** Adds the renewal of a contract end. */
  readonly createRenewal: CreateRenewalChange; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never;   /** Adds a role to the organization’s catalogue. */
  readonly createRole: CreateRoleChange; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never;   /** Adds a success plan. */
  readonly createSuccessPlan: CreateSuccessPlanChange; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never;   /** Makes a team. */
  readonly createTeam: CreateTeamChange; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never;   /** Ends an accountability. */
  readonly endCoverage: EndCoverageChange; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never;   /** Ends a person’s employment; refused while the person has a seat. */
  readonly endEmployment: EndEmploymentChange; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never;   /** Ends an opportunity. */
  readonly endOpportunity: EndOpportunityChange; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never;   /** Ends a renewal. */
  readonly endRenewal: EndRenewalChange; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never;   /** Ends a rollout. */
  readonly endRollout: EndRolloutChange; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never;   /** Ends a success plan. */
  readonly endSuccessPlan: EndSuccessPlanChange; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never;   /** Seats a person. */
  readonly fillPosition: FillPositionChange; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never;   /** Hands an account over to another seat or team. */
  readonly handOverAccount: HandOverAccountChange; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never;   /** Adds a person from the first day of employment. */
  readonly hirePerson: HirePersonChange; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never;   /** Takes what is called so in another system from the thing that has the reference, and gives it to another of the same kind. */
  readonly moveExternalReference: ExternalReferenceChange; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never;   /** Moves a seat to another team, under another seat, or both. */
  readonly movePosition: MovePositionChange; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never;   /** Moves a team, with everything below it, under another one. */
  readonly moveTeam: MoveTeamChange; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never;   /** Opens an escalation of an account. */
  readonly openEscalation: OpenEscalationChange; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never;   /** Opens a seat. */
  readonly openPosition: OpenPositionChange; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never;   /** Records something a customer did for us. */
  readonly recordAdvocacyAct: RecordAdvocacyActChange; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never;   /** Records how an account’s recurring revenue moved on one day (the effective one); replaces what the source said before. */
  readonly recordArrMovement: RecordArrMovementChange; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never;   /** Records a maturity assessment: the seven questions answered on a day. */
  readonly recordAssessment: RecordAssessmentChange; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never;   /** Records a measurement of an account’s health on one day (the effective one); replaces what the source said before. */
  readonly recordHealthSignal: RecordHealthSignalChange; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never;   /** Records the tickets of one account or team on one day (the effective one); replaces what the source said before. */
  readonly recordTicketVolume: RecordTicketVolumeChange; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never;   /** Records a contact with an account on one day (the effective one); the same external id of a source replaces it. */
  readonly recordTouchpoint: RecordTouchpointChange; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never;   /** Employs a person who had left again, as the person was last but for what is given; the seats stay vacated. */
  readonly rehirePerson: RehirePersonChange; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never;   /** Takes an advocacy act out from a day on. */
  readonly removeAdvocacyAct: RemoveAdvocacyActChange; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never;   /** Takes an assessment out from a day on. */
  readonly removeAssessment: RemoveAssessmentChange; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never;   /** Frees an external reference, so that another thing can have it. */
  readonly removeExternalReference: ExternalReferenceChange; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never;   /** Takes a customer’s person out from a day on. */
  readonly removeStakeholder: RemoveStakeholderChange; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never;   /** Lets an account that has ended live again, as it was last but for what is given; what ended with it stays ended. */
  readonly reopenAccount: ReopenAccountChange; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never;   /** Sets the whole recorded history of a thing, or a fact, back to what it was at a revision. What there was not then is taken out, if nothing needs it. Restore what a thing belongs to before it. */
  readonly restore: RestoreChange; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never;   /** Retires a playbook. */
  readonly retirePlaybook: RetirePlaybookChange; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never;   /** Ends a role; refused while seats have it. */
  readonly retireRole: RetireRoleChange; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never;   /** Ends a team; refused while it has seats, teams or coverage. */
  readonly retireTeam: RetireTeamChange; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never;   /** Overrides a figure of the benchmark catalogue, or states an assumption. */
  readonly setPolicy: SetPolicyChange; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never;   /** Sets how an account is served. */
  readonly setTier: SetTierChange; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never;   /** Starts a change of service model. */
  readonly startRollout: StartRolloutChange; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never;   /** Alters an account; its tier by `setTier`. */
  readonly updateAccount: UpdateAccountChange; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never;   /** Alters an advocacy act. */
  readonly updateAdvocacyAct: UpdateAdvocacyActChange; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never;   /** Alters an assessment. */
  readonly updateAssessment: UpdateAssessmentChange; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never;   /** Alters an open escalation. */
  readonly updateEscalation: UpdateEscalationChange; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never;   /** Alters an onboarding project. */
  readonly updateImplementation: UpdateImplementationChange; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never;   /** Alters an opportunity. */
  readonly updateOpportunity: UpdateOpportunityChange; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never;   /** Alters the organization’s own fields. */
  readonly updateOrganization: UpdateOrganizationChange; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never;   /** Alters a person. */
  readonly updatePerson: UpdatePersonChange; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never;   /** Alters a playbook. */
  readonly updatePlaybook: UpdatePlaybookChange; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never;   /** Alters a seat. */
  readonly updatePosition: UpdatePositionChange; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never;   /** Alters a renewal. */
  readonly updateRenewal: UpdateRenewalChange; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never;   /** Alters a role. */
  readonly updateRole: UpdateRoleChange; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never;   /** Alters a rollout. */
  readonly updateRollout: UpdateRolloutChange; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never;   /** Alters a customer’s person. */
  readonly updateStakeholder: UpdateStakeholderChange; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never;   /** Alters a success plan, or records a measurement. */
  readonly updateSuccessPlan: UpdateSuccessPlanChange; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never;   /** Alters a team. */
  readonly updateTeam: UpdateTeamChange; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never;   /** Makes the account that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertAccount: UpsertAccountChange; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never;   /** Makes the advocacy act that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertAdvocacyAct: UpsertAdvocacyActChange; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never;   /** Makes the assessment that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertAssessment: UpsertAssessmentChange; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never;   /** Makes the escalation that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertEscalation: UpsertEscalationChange; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never;   /** Makes the implementation that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertImplementation: UpsertImplementationChange; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never;   /** Makes the opportunity that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertOpportunity: UpsertOpportunityChange; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never;   /** Makes the person that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertPerson: UpsertPersonChange; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never;   /** Makes the playbook that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertPlaybook: UpsertPlaybookChange; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never;   /** Makes the seat that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertPosition: UpsertPositionChange; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never;   /** Makes the renewal that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertRenewal: UpsertRenewalChange; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never;   /** Makes the role that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertRole: UpsertRoleChange; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never;   /** Makes the rollout that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertRollout: UpsertRolloutChange; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never;   /** Makes the customer’s person that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertStakeholder: UpsertStakeholderChange; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never;   /** Makes the success plan that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertSuccessPlan: UpsertSuccessPlanChange; readonly upsertTeam?: never; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never;   /** Makes the team that has an external reference or, where it is known, sets those of the fields given that differ. */
  readonly upsertTeam: UpsertTeamChange; readonly vacatePosition?: never; }
  |  { readonly addAccount?: never; readonly addExternalReference?: never; readonly addStakeholder?: never; readonly clearPolicy?: never; readonly closeAccount?: never; readonly closeEscalation?: never; readonly closePosition?: never; readonly completeHandover?: never; readonly coverAccount?: never; readonly createImplementation?: never; readonly createOpportunity?: never; readonly createPlaybook?: never; readonly createRenewal?: never; readonly createRole?: never; readonly createSuccessPlan?: never; readonly createTeam?: never; readonly endCoverage?: never; readonly endEmployment?: never; readonly endOpportunity?: never; readonly endRenewal?: never; readonly endRollout?: never; readonly endSuccessPlan?: never; readonly fillPosition?: never; readonly handOverAccount?: never; readonly hirePerson?: never; readonly moveExternalReference?: never; readonly movePosition?: never; readonly moveTeam?: never; readonly openEscalation?: never; readonly openPosition?: never; readonly recordAdvocacyAct?: never; readonly recordArrMovement?: never; readonly recordAssessment?: never; readonly recordHealthSignal?: never; readonly recordTicketVolume?: never; readonly recordTouchpoint?: never; readonly rehirePerson?: never; readonly removeAdvocacyAct?: never; readonly removeAssessment?: never; readonly removeExternalReference?: never; readonly removeStakeholder?: never; readonly reopenAccount?: never; readonly restore?: never; readonly retirePlaybook?: never; readonly retireRole?: never; readonly retireTeam?: never; readonly setPolicy?: never; readonly setTier?: never; readonly startRollout?: never; readonly updateAccount?: never; readonly updateAdvocacyAct?: never; readonly updateAssessment?: never; readonly updateEscalation?: never; readonly updateImplementation?: never; readonly updateOpportunity?: never; readonly updateOrganization?: never; readonly updatePerson?: never; readonly updatePlaybook?: never; readonly updatePosition?: never; readonly updateRenewal?: never; readonly updateRole?: never; readonly updateRollout?: never; readonly updateStakeholder?: never; readonly updateSuccessPlan?: never; readonly updateTeam?: never; readonly upsertAccount?: never; readonly upsertAdvocacyAct?: never; readonly upsertAssessment?: never; readonly upsertEscalation?: never; readonly upsertImplementation?: never; readonly upsertOpportunity?: never; readonly upsertPerson?: never; readonly upsertPlaybook?: never; readonly upsertPosition?: never; readonly upsertRenewal?: never; readonly upsertRole?: never; readonly upsertRollout?: never; readonly upsertStakeholder?: never; readonly upsertSuccessPlan?: never; readonly upsertTeam?: never;   /** Ends the occupancies of a seat. */
  readonly vacatePosition: VacatePositionChange; };

/** What became of one change of a plan. */
export type ChangeOutcome =
  /** Fields of its thing differ. */
  | 'CHANGED'
  /** Its thing is made. */
  | 'CREATED'
  /** Its thing gets an end. */
  | 'ENDED'
  /** Its row of a time series is recorded, or was so already. */
  | 'RECORDED'
  /** Its thing is taken out, as it would have lasted no day. */
  | 'REMOVED'
  /** Its thing had an end, and has none now. */
  | 'REOPENED'
  /** Its thing is as it was. */
  | 'UNCHANGED';

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

/** What is known of the competition in one segment (BM “Step 4”). */
export type CompetitionInput = {
  /** Whether customers leave for the level of service; null when not known. */
  readonly drivesChurn?: boolean | null | undefined;
  /** The service that competitors give at the same price. */
  readonly offered: Tier;
  /** How we stand in it; null when not known. */
  readonly position?: MarketPosition | null | undefined;
  /** The segment. */
  readonly segment: Segment;
  /** Whether the market serves itself and does not value people. */
  readonly selfServeMarket?: boolean;
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

/** What retention or margin did to the verdict of the share. */
export type CostAdjustment =
  /** It takes too much of the gross margin. */
  | 'HARDENED'
  /** Exceptional retention made it viable. */
  | 'SOFTENED';

/** What a cost says, by the figures `policy.unitEconomics.*` (BM “Step 1”). */
export type CostVerdict =
  /** From 5 to 10 %. */
  | 'COMFORTABLE'
  /** Below 5 %: little service, which is no fault in itself. */
  | 'LIGHT'
  /** More than the customer can bear. */
  | 'TOO_EXPENSIVE'
  /** From 10 to 15 %. */
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

/** One change, and how to apply it. */
export type CoverAccountInput = {
  /** The change. */
  readonly change: CoverAccountChange;
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
};

/** Which coverages; what is left out does not restrict. */
export type CoverageFilter = {
  /** The account that is covered. */
  readonly account?: AccountRelation | null | undefined;
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** What is there at any time in a span, ended by the day or to come then included. */
  readonly during?: SpanInput | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** In what capacity. */
  readonly kind?: CoverageKindFilter | null | undefined;
  /** What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`. */
  readonly life?: ReadonlyArray<Life> | null | undefined;
  /** Only what this does not fit. It takes away, and `life` within it lets nothing more in. */
  readonly not?: CoverageFilter | null | undefined;
  /** How the handover ended; null while it runs, and for accountable coverage. */
  readonly outcome?: HandoverOutcomeFilter | null | undefined;
  /** The day the outcome is of. */
  readonly outcomeOn?: DateFilter | null | undefined;
  /** The seat that covers; null where a team does. */
  readonly position?: PositionRelation | null | undefined;
  /** Why, e.g. of temporary cover. */
  readonly reason?: TextFilter | null | undefined;
  /** What the account is covered for. */
  readonly responsibility?: ResponsibilityFilter | null | undefined;
  /** The customer's satisfaction with the handover, 1–5; null when not asked. */
  readonly satisfaction?: NumberFilter | null | undefined;
  /** The team that covers as a whole (pooled); null where a seat does. */
  readonly team?: TeamRelation | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
};

/** In what capacity an account is covered. */
export type CoverageKind =
  /** Answers for it; at most one at any moment. */
  | 'ACCOUNTABLE'
  /** Hands over to the accountable one. */
  | 'TRANSITION';

/** Which values of CoverageKind; what is left out does not restrict. */
export type CoverageKindFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<CoverageKind> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** How a list of Coverage is sorted. */
export type CoverageOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: CoverageOrderField;
};

/** What a list of Coverage can be sorted by. */
export type CoverageOrderField =
  /** By the revision that changed it last. */
  | 'CHANGED_IN'
  /** By the first day of its time. */
  | 'FROM'
  /** By Kind. */
  | 'KIND'
  /** By Outcome. */
  | 'OUTCOME'
  /** By Outcome on. */
  | 'OUTCOME_ON'
  /** By Reason. */
  | 'REASON'
  /** By Responsibility. */
  | 'RESPONSIBILITY'
  /** By Satisfaction. */
  | 'SATISFACTION'
  /** By the day after the last day of its time; what has no end comes last. */
  | 'TO';

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
  /** Expected growth of the annual contract value. */
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

/** What one customer’s cost is made of, a year. */
export type CustomerCostInput = {
  /** Accounts of a CSM. */
  readonly accountsPerCsm: number;
  /** Loaded cost of a CSM. */
  readonly csmLoadedCost: MoneyInput;
  /** Shared resources for one customer; none by default. */
  readonly shared?: MoneyInput | null | undefined;
  /** Technology for one customer; none by default. */
  readonly technology?: MoneyInput | null | undefined;
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

/** Which escalations; what is left out does not restrict. */
export type EscalationFilter = {
  /** The account. */
  readonly account?: AccountRelation | null | undefined;
  /** What had caused it. */
  readonly cause?: TextFilter | null | undefined;
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** What is there at any time in a span, ended by the day or to come then included. */
  readonly during?: SpanInput | null | undefined;
  /** The seat of the executive who stands behind it. */
  readonly executiveSponsor?: PositionRelation | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`. */
  readonly life?: ReadonlyArray<Life> | null | undefined;
  /** When the customer hears next how it stands. */
  readonly nextUpdateOn?: DateFilter | null | undefined;
  /** Only what this does not fit. It takes away, and `life` within it lets nothing more in. */
  readonly not?: EscalationFilter | null | undefined;
  /** When it was opened. */
  readonly openedOn?: DateFilter | null | undefined;
  /** The seat that answers for it. */
  readonly owner?: PositionRelation | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** A part of what it is known by or of its external id, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** How much is at stake. */
  readonly severity?: EscalationSeverityFilter | null | undefined;
  /** What it is about, in a line. */
  readonly title?: TextFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
};

/** How a list of Escalation is sorted. */
export type EscalationOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: EscalationOrderField;
};

/** What a list of Escalation can be sorted by. */
export type EscalationOrderField =
  /** By Cause. */
  | 'CAUSE'
  /** By the revision that changed it last. */
  | 'CHANGED_IN'
  /** By the first day of its time. */
  | 'FROM'
  /** By Next update due. */
  | 'NEXT_UPDATE_ON'
  /** By Opened on. */
  | 'OPENED_ON'
  /** By Severity. */
  | 'SEVERITY'
  /** By Title. */
  | 'TITLE'
  /** By the day after the last day of its time; what has no end comes last. */
  | 'TO';

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

/** Which values of EscalationSeverity; what is left out does not restrict. */
export type EscalationSeverityFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<EscalationSeverity> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

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
  /** Less than half of the relevant features are in use. */
  | 'LOW_ADOPTION'
  /** Before month 6. */
  | 'TOO_EARLY';

/** Who or what makes the offer. */
export type ExpansionRoute =
  /** The CSM. */
  | 'CSM'
  /** The product itself. */
  | 'IN_PRODUCT';

/** Whether a trigger of growth fires. */
export type ExpansionStatus =
  /** It does. */
  | 'FIRED'
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

/** One change, and how to apply it. */
export type FillPositionInput = {
  /** The change. */
  readonly change: FillPositionChange;
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

/** One change, and how to apply it. */
export type HandOverAccountInput = {
  /** The change. */
  readonly change: HandOverAccountChange;
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
};

/** How the handoff of an opportunity from CSM to sales stands. */
export type HandoffState =
  /** It is not due yet. */
  | 'NOT_DUE'
  /** It is due and late. */
  | 'OVERDUE'
  /** Sales have had it for too long. */
  | 'STALLED'
  /** It is due and within its time. */
  | 'WAITING'
  /** Sales have it. */
  | 'WITH_SALES';

/** How a handover ended. */
export type HandoverOutcome =
  /** Given up. */
  | 'ABANDONED'
  /** Completed. */
  | 'DONE';

/** Which values of HandoverOutcome; what is left out does not restrict. */
export type HandoverOutcomeFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<HandoverOutcome> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Where a health score is going, by the figure `policy.health.trend.stable`. */
export type HealthDirection =
  /** Down. */
  | 'FALLING'
  /** Up. */
  | 'RISING'
  /** Neither up nor down. */
  | 'STABLE';

/** By what health is told apart. */
export type HealthGrouping =
  /** The seat that is accountable as its CSM. */
  | 'CSM'
  /** What kind of customer the account is. */
  | 'SEGMENT'
  /** The team that is accountable as its CSM, by a seat or as a whole. */
  | 'TEAM'
  /** How the account is served. */
  | 'TIER';

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

/** How a list of Health is sorted. */
export type HealthOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: HealthOrderField;
};

/** What a list of Health can be sorted by. */
export type HealthOrderField =
  /** By annual contract value. */
  | 'ACV'
  /** By the end of the contract; accounts without one come last. */
  | 'CONTRACT_END'
  /** By health score; accounts without one come last. */
  | 'SCORE'
  /** By the change of the score; accounts without one come last. */
  | 'TREND';

/** Which health signals; what is left out does not restrict. */
export type HealthSignalFilter = {
  /** Of this account. */
  readonly account?: ThingRef | null | undefined;
  /** Measured before it. */
  readonly dayBefore?: string | null | undefined;
  /** Measured on it or later. */
  readonly dayFrom?: string | null | undefined;
  /** Of one of these families. */
  readonly families?: ReadonlyArray<SignalFamily> | null | undefined;
  /** Of one of these metrics, as they are named in the health model. */
  readonly metrics?: ReadonlyArray<string> | null | undefined;
};

/** How a list of HealthSignal is sorted. */
export type HealthSignalOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: HealthSignalOrderField;
};

/** What a list of HealthSignal can be sorted by. */
export type HealthSignalOrderField =
  /** By day. */
  | 'DAY';

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

/** What can happen to a hire trigger. */
export type HireTriggerEventKind =
  /** The day before it answered FIRED, and on this day it does not, or its team is gone. */
  | 'CLEARED'
  /** On this day it answers FIRED, and on the day before it did not. */
  | 'FIRED';

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

/** The rules of hire triggers (TS “Core roles”). */
export type HireTriggerRule =
  /** CSMs consistently at 12 or more enterprise accounts. */
  | 'CSM_ENTERPRISE'
  /** CSMs consistently at 60 or more mid-market accounts. */
  | 'CSM_MID_MARKET'
  /** Tech-touch accounts at risk that nobody has turned to. */
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
  /** More than 20 tickets an engineer a day, or service levels that slip. */
  | 'SUPPORT_TICKETS';

/** Whether a hire is due. */
export type HireTriggerStatus =
  /** It is due. */
  | 'FIRED'
  /** An input is missing, which is named. */
  | 'NOT_EVALUATED'
  /** It is not. */
  | 'NOT_FIRED';

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

/** What the rows of an imported file are. */
export type ImportKind =
  /** Customer accounts. */
  | 'ACCOUNTS'
  /** Subscriptions or movements of recurring revenue, netted by account and day. */
  | 'ARR_MOVEMENTS'
  /** Why accounts left; they explain ARR movements. */
  | 'CHURN_REASONS'
  /** Contract terms of accounts that are there. */
  | 'CONTRACTS'
  /** Who covers which account. */
  | 'COVERAGE'
  /** Measurements of usage and other health signals of accounts. */
  | 'HEALTH_SIGNALS'
  /** Scores or answers of NPS surveys, averaged by account and day. */
  | 'NPS'
  /** Chances that accounts grow. */
  | 'OPPORTUNITIES'
  /** People, and the seats they have. */
  | 'PEOPLE'
  /** Seats. */
  | 'POSITIONS'
  /** Renewals of contracts that end. */
  | 'RENEWALS'
  /** A flat list of people with title, role, team and manager. */
  | 'ROSTER'
  /** Customers' people. */
  | 'STAKEHOLDERS'
  /** What customers want to reach, and how far they are. */
  | 'SUCCESS_PLANS'
  /** Teams. */
  | 'TEAMS'
  /** Support tickets, summed by account and day. */
  | 'TICKETS'
  /** Calls, reviews and other contacts with accounts. */
  | 'TOUCHPOINTS';

/** What an import is at. */
export type ImportPhase =
  /** It is over. */
  | 'FINISHED'
  /** It reads the files whose rows are netted. */
  | 'GATHERING'
  /** It decides and writes, chunk by chunk. */
  | 'WRITING';

/** What to import, and how. */
export type ImportRowsInput = {
  /** Only says what it would do. */
  readonly dryRun?: boolean | null | undefined;
  /** From when on the rows hold that do not say so themselves; today when left out. */
  readonly effective?: string | null | undefined;
  /** Refused with REVISION_CONFLICT when the organization is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the run that the first one started, unless that one wrote nothing: it was refused, failed or was interrupted. */
  readonly idempotencyKey?: string | null | undefined;
  /** The mapping: the text of a JSON file as the guide to imports describes it. Left out, the one remembered for the source is used, or one that the columns suggest. */
  readonly mapping?: string | null | undefined;
  /** What a refused row means; REJECT_ALL when left out. */
  readonly onBadRow?: BadRowPolicy | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
  /** Whose remembered mapping to use; a mapping names its source itself. */
  readonly source?: string | null | undefined;
  /** For STOP_AT: how many refused rows end the import; 1 or more. */
  readonly stopAt?: number | null | undefined;
  /** The files, at most 20. */
  readonly uploads: ReadonlyArray<ImportUploadInput>;
};

/** How an import stands. */
export type ImportStatus =
  /** It came to its end; what it changed is written (in a dry run: would be). */
  | 'DONE'
  /** It ended by a fault of the server; nothing was written. */
  | 'FAILED'
  /** Its server stopped, or lost the database, before it was done; nothing was written. It can be started again. */
  | 'INTERRUPTED'
  /** It was refused; nothing was written. */
  | 'REFUSED'
  /** It is under way. */
  | 'RUNNING';

/** A file to import. */
export type ImportUploadInput = {
  /** What its rows are, where neither the mapping nor its columns tell. */
  readonly kind?: ImportKind | null | undefined;
  /** What `POST /imports` answered. */
  readonly uploadId: string;
};

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

/** Which values of LeadershipLayer; what is left out does not restrict. */
export type LeadershipLayerFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<LeadershipLayer> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

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
  /** The contract has started. */
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

/** Which values of LifecycleStage; what is left out does not restrict. */
export type LifecycleStageFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<LifecycleStage> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** What is pointed out about an account, whatever its stage (PM “Six stages”). */
export type LifecycleWarningKey =
  /** Health is at risk or critical. */
  | 'AT_RISK'
  /** No first outcome after 90 days. */
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
};

/** What a lint rule cannot do without. */
export type LintInput =
  /** An exchange rate for thresholds in US dollars. */
  | 'DOLLAR_RATE'
  /** The gross margin of the organization. */
  | 'GROSS_MARGIN'
  /** The languages of accounts and people. */
  | 'LANGUAGES'
  /** Accounts with an ACV. */
  | 'REVENUE'
  /** The cost of people or seats. */
  | 'STAFF_COST'
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

/** What a finding is about. */
export type LintSubjectKind =
  /** An account. */
  | 'ACCOUNT'
  /** The organization as a whole. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A seat. */
  | 'POSITION'
  /** A team. */
  | 'TEAM';

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

/** A step on the way to a success plan’s target. */
export type MilestoneInput = {
  /** When it was reached. */
  readonly doneOn?: string | null | undefined;
  /** When it is due. */
  readonly dueOn: string;
  /** What is reached. */
  readonly title: string;
};

/** When something is looked at: on which day, and as recorded at which revision. What is left out is today in the time zone of the organization, and the live revision. */
export type MomentInput = {
  /** The day to look at, past or future; today by default. */
  readonly asOf?: string | null | undefined;
  /** The revision to look at, from 1; the live one by default. */
  readonly revision?: number | null | undefined;
};

/** An amount of money. */
export type MoneyInput = {
  /** In minor units of the currency: cents for USD, yen for JPY. */
  readonly amountMinor: number;
  /** Must be the organization’s, which it is by default; nothing is converted. */
  readonly currency?: string | null | undefined;
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

/** One change, and how to apply it. */
export type MovePositionInput = {
  /** The change. */
  readonly change: MovePositionChange;
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

/** One change, and how to apply it. */
export type OpenPositionInput = {
  /** The change. */
  readonly change: OpenPositionChange;
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
};

/** Which opportunities; what is left out does not restrict. */
export type OpportunityFilter = {
  /** The account. */
  readonly account?: AccountRelation | null | undefined;
  /** Expected growth of the annual contract value. */
  readonly amount?: AmountFilter | null | undefined;
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** What is there at any time in a span, ended by the day or to come then included. */
  readonly during?: SpanInput | null | undefined;
  /** When it is expected. */
  readonly expectedOn?: DateFilter | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** When sales took it over. */
  readonly handedToSalesOn?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** What the account could grow by. */
  readonly kind?: OpportunityKindFilter | null | undefined;
  /** What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`. */
  readonly life?: ReadonlyArray<Life> | null | undefined;
  /** Only what this does not fit. It takes away, and `life` within it lets nothing more in. */
  readonly not?: OpportunityFilter | null | undefined;
  /** The seat that answers for it. */
  readonly owner?: PositionRelation | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** Where it stands. */
  readonly stage?: OpportunityStageFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
  /** What showed it. */
  readonly trigger?: TextFilter | null | undefined;
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

/** Which values of OpportunityKind; what is left out does not restrict. */
export type OpportunityKindFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<OpportunityKind> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** How a list of Opportunity is sorted. */
export type OpportunityOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: OpportunityOrderField;
};

/** What a list of Opportunity can be sorted by. */
export type OpportunityOrderField =
  /** By Amount. */
  | 'AMOUNT'
  /** By the revision that changed it last. */
  | 'CHANGED_IN'
  /** By Expected on. */
  | 'EXPECTED_ON'
  /** By the first day of its time. */
  | 'FROM'
  /** By Handed to sales on. */
  | 'HANDED_TO_SALES_ON'
  /** By Kind. */
  | 'KIND'
  /** By Stage. */
  | 'STAGE'
  /** By the day after the last day of its time; what has no end comes last. */
  | 'TO'
  /** By Trigger. */
  | 'TRIGGER';

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

/** Which values of OpportunityStage; what is left out does not restrict. */
export type OpportunityStageFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<OpportunityStage> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
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
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** What is there at any time in a span, ended by the day or to come then included. */
  readonly during?: SpanInput | null | undefined;
  /** E-mail address. */
  readonly email?: TextFilter | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** True: with at least one seat; false: without any. */
  readonly isSeated?: boolean | null | undefined;
  /** Languages spoken, as BCP 47 tags. */
  readonly languages?: TextsFilter | null | undefined;
  /** What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`. */
  readonly life?: ReadonlyArray<Life> | null | undefined;
  /** Loaded cost a year at 1 FTE. */
  readonly loadedCost?: AmountFilter | null | undefined;
  /** Full name. */
  readonly name?: TextFilter | null | undefined;
  /** Only what this does not fit. It takes away, and `life` within it lets nothing more in. */
  readonly not?: PersonFilter | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** Where the person works. */
  readonly region?: TextFilter | null | undefined;
  /** A part of what it is known by or of its external id, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** With a seat like this. */
  readonly seat?: SeatedFilter | null | undefined;
  /** What the person is good at. */
  readonly skills?: TextsFilter | null | undefined;
  /** IANA time zone. */
  readonly timeZone?: TextFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
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
  /** By the revision that changed it last. */
  | 'CHANGED_IN'
  /** By E-mail. */
  | 'EMAIL'
  /** By the first day of its time. */
  | 'FROM'
  /** By Loaded cost. */
  | 'LOADED_COST'
  /** By Name. */
  | 'NAME'
  /** By Region. */
  | 'REGION'
  /** By the day after the last day of its time; what has no end comes last. */
  | 'TO';

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
};

/** What became of a plan that was sent. */
export type PlanStatus =
  /** It is applied, all of it. */
  | 'APPLIED'
  /** Nothing of it is written, and nothing of it will be. */
  | 'NOT_APPLIED'
  /** The database has not ended its transaction. Ask again. */
  | 'UNDECIDED';

/** Which playbooks; what is left out does not restrict. */
export type PlaybookFilter = {
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** Planned contacts a year, 0–365; none when people come only on a trigger. */
  readonly contactsPerYear?: NumberFilter | null | undefined;
  /** What the customer receives. */
  readonly deliverables?: TextsFilter | null | undefined;
  /** What is there at any time in a span, ended by the day or to come then included. */
  readonly during?: SpanInput | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`. */
  readonly life?: ReadonlyArray<Life> | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** Only what this does not fit. It takes away, and `life` within it lets nothing more in. */
  readonly not?: PlaybookFilter | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** A part of what it is known by or of its external id, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** The segment it is for; all by default. */
  readonly segment?: SegmentFilter | null | undefined;
  /** What customers can do by themselves. */
  readonly selfService?: TextFilter | null | undefined;
  /** The stage it is for. */
  readonly stage?: LifecycleStageFilter | null | undefined;
  /** The tier it is for; all by default. */
  readonly tier?: TierFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
};

/** How a list of Playbook is sorted. */
export type PlaybookOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: PlaybookOrderField;
};

/** What a list of Playbook can be sorted by. */
export type PlaybookOrderField =
  /** By the revision that changed it last. */
  | 'CHANGED_IN'
  /** By Contacts a year. */
  | 'CONTACTS_PER_YEAR'
  /** By the first day of its time. */
  | 'FROM'
  /** By Name. */
  | 'NAME'
  /** By Segment. */
  | 'SEGMENT'
  /** By Self-service. */
  | 'SELF_SERVICE'
  /** By Stage. */
  | 'STAGE'
  /** By Tier. */
  | 'TIER'
  /** By the day after the last day of its time; what has no end comes last. */
  | 'TO';

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

/** Which positions; what is left out does not restrict. */
export type PositionFilter = {
  /** Budgeted loaded cost a year at 1 FTE. */
  readonly budgetedCost?: AmountFilter | null | undefined;
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** What is there at any time in a span, ended by the day or to come then included. */
  readonly during?: SpanInput | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** Its size in full-time equivalents, 0.01–1; 1 by default. */
  readonly fte?: NumberFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** True: seats that nobody sits in; false: seats that somebody sits in. */
  readonly isOpen?: boolean | null | undefined;
  /** What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`. */
  readonly life?: ReadonlyArray<Life> | null | undefined;
  /** Only what this does not fit. It takes away, and `life` within it lets nothing more in. */
  readonly not?: PositionFilter | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** The seat it reports to; null at the top. */
  readonly reportsTo?: PositionRelation | null | undefined;
  /** Its role. */
  readonly role?: RoleRelation | null | undefined;
  /** A part of what it is known by or of its external id, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** The team it belongs to. */
  readonly team?: TeamRelation | null | undefined;
  /** What the seat is called. */
  readonly title?: TextFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
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
  /** By Budgeted cost. */
  | 'BUDGETED_COST'
  /** By the revision that changed it last. */
  | 'CHANGED_IN'
  /** By the first day of its time. */
  | 'FROM'
  /** By FTE. */
  | 'FTE'
  /** By Title. */
  | 'TITLE'
  /** By the day after the last day of its time; what has no end comes last. */
  | 'TO';

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

/** The kinds of those who ask. */
export type PrincipalKind =
  /** A program with an API token. */
  | 'TOKEN'
  /** Someone signed in. */
  | 'USER';

/** Why a mutation was refused; each with what is said then, for one example. */
export type ProblemCode =
  /** There already is a team with the id 0195a1b2-0000-7000-8000-000000000001. */
  | 'ALREADY_EXISTS'
  /** Several teams are called “EMEA”; use an external id. */
  | 'AMBIGUOUS_REFERENCE'
  /** “31-02-2024” is not a date written DD-MM-YYYY. */
  | 'BAD_DATE'
  /** “perhaps” is neither yes nor no. */
  | 'BAD_FLAG'
  /** “12x” is not a number. */
  | 'BAD_NUMBER'
  /** The argument “asOf” cannot be understood. */
  | 'BAD_USER_INPUT'
  /** “Acme” pays $10,000.00 before Mar 1, 2026; it cannot lose $20,000.00 on that day. */
  | 'BALANCE_BELOW_ZERO'
  /** Another import of this organisation is still running. */
  | 'BUSY'
  /** The position “CSM 1” was changed in revision 14, after revision 12. */
  | 'CHANGED_SINCE'
  /** The position “CSM 4” is closed on Mar 1, 2026. */
  | 'CLOSED_POSITION'
  /** The row has 9 cells, the header 10. */
  | 'COLUMN_COUNT'
  /** “accounts.csv” has no column “arr”; its columns are: id, name. */
  | 'COLUMN_NOT_FOUND'
  /** Someone else already answers for support of “Northwind” on Mar 1, 2026; only one can at a time. */
  | 'COVERAGE_OVERLAP'
  /** The organisation counts in USD; the row is in EUR. */
  | 'CURRENCY'
  /** The organisation counts in USD; the amount is in EUR. */
  | 'CURRENCY_MISMATCH'
  /** The team “EMEA” would end up under itself. */
  | 'CYCLE'
  /** The date format of “accounts.csv” cannot be told from its dates, such as “03-02-2024”; give “dateFormat” in the mapping. */
  | 'DATE_FORMAT_UNCLEAR'
  /** “accounts.csv” has the column “id” more than once. */
  | 'DUPLICATE_COLUMN'
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
  /** The import failed because of a fault on our side; nothing was written. */
  | 'FAILED'
  /** The mapping of “accounts.csv” lacks the field “externalId”. */
  | 'FIELD_NOT_MAPPED'
  /** The mapping says nothing about the file “accounts.csv”. */
  | 'FILE_NOT_MAPPED'
  /** “accounts.csv” and “accounts-2.csv” fit the same part of the mapping; give one of them. */
  | 'FILE_TWICE'
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
  /** Changes to the position “CSM 4” recorded after Mar 1, 2026 stand in the way. */
  | 'LATER_CHANGES'
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
  /** No mapping is remembered for the source “crm”; give one. */
  | 'MAPPING_NEEDED'
  /** “files[0].money” in the mapping must be: "major" | "minor". */
  | 'MAPPING_VALUE'
  /** “name” is missing. */
  | 'MISSING'
  /** “-5” must not be negative. */
  | 'NEGATIVE'
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
  /** Ana Ruiz has no seat on that day. */
  | 'NO_SEAT'
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
  /** The plan has 1,200 changes; at most 1,000 are allowed. */
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
  /** “Northwind” is already with the one it would be handed over to. */
  | 'SAME_TARGET'
  /** Stopped at 100 refused rows (the limit is 100); nothing was written. */
  | 'STOPPED'
  /** The change has 10,001 rows; at most 10,000 are allowed. */
  | 'TOO_MANY_ROWS'
  /** “1.234” has more than 2 digits after the point. */
  | 'TOO_PRECISE'
  /** Sign in to continue. */
  | 'UNAUTHENTICATED'
  /** The transfers between accounts of “Acme” on Mar 1, 2026 do not cancel out: they come to -$500.00. */
  | 'UNBALANCED_TRANSFER'
  /** “Pro” is none of: ENTERPRISE, MID_MARKET, SMB. */
  | 'UNKNOWN_CHOICE'
  /** The encoding “utf-99” is not known. */
  | 'UNKNOWN_ENCODING'
  /** “S-17” is not in “subscriptions.csv”, which tells its account. */
  | 'UNKNOWN_LINK'
  /** There is no policy called “capacity.csm.planets”. */
  | 'UNKNOWN_POLICY_KEY'
  /** There is no account “A-17”. */
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

/** Why there is no quotient. */
export type RatioReason =
  /** The cost of someone who covers the accounts is not known. */
  | 'COST_UNKNOWN'
  /** Too few cases to tell. */
  | 'FEW_CASES'
  /** The leader does the work until there are enough CSMs. */
  | 'LEADER_DOES_IT'
  /** The cost is never recovered. */
  | 'NEVER_PAID_BACK'
  /** No customer leaves, so that a lifetime has no end. */
  | 'NOBODY_LEAVES'
  /** There was no recurring revenue, or no account, when the period began. */
  | 'NONE_AT_START'
  /** Nothing has been decided yet. */
  | 'NONE_DECIDED'
  /** No account is eligible. */
  | 'NONE_ELIGIBLE'
  /** Nothing was promised or expected. */
  | 'NONE_EXPECTED'
  /** Nothing was lost. */
  | 'NONE_LOST'
  /** No ticket was solved. */
  | 'NONE_SOLVED'
  /** None of the churned was at risk before. */
  | 'NONE_WARNED'
  /** Revenue was gained and none was lost. */
  | 'NOTHING_LOST'
  /** It has not been measured. */
  | 'NOT_MEASURED'
  /** There are no accounts. */
  | 'NO_ACCOUNTS'
  /** There is no annual contract value, or no revenue. */
  | 'NO_ACV'
  /** The cost of winning a customer is zero. */
  | 'NO_CAC'
  /** Nobody has capacity. */
  | 'NO_CAPACITY'
  /** No case churned. */
  | 'NO_CHURN'
  /** There is no cost. */
  | 'NO_COST'
  /** The target is the baseline. */
  | 'NO_DISTANCE'
  /** The guide gives no figure for this work. */
  | 'NO_FIGURE'
  /** There are no items. */
  | 'NO_ITEMS'
  /** The policy sets no limit to compare with. */
  | 'NO_LIMIT'
  /** The gross margin is not known. */
  | 'NO_MARGIN'
  /** There is no value of the past to compare with. */
  | 'NO_PAST'
  /** There is no exchange rate. */
  | 'NO_RATE'
  /** Retention is not known. */
  | 'NO_RETENTION'
  /** There is no recurring revenue. */
  | 'NO_REVENUE'
  /** There are no recent signals that count. */
  | 'NO_SIGNALS'
  /** There were no tickets. */
  | 'NO_TICKETS'
  /** No ticket volumes are recorded. */
  | 'NO_TICKET_FIGURES'
  /** No touchpoints are recorded. */
  | 'NO_TOUCHPOINTS'
  /** Nothing of the work has a hire trigger. */
  | 'NO_TRIGGER'
  /** All cases ended alike. */
  | 'ONE_OUTCOME'
  /** The gross margin is zero. */
  | 'ZERO_MARGIN';

/** What stands already; null is not known. */
export type ReadinessInput = {
  /** Content and automation are built. */
  readonly automation?: boolean | null | undefined;
  /** Health data; by default whether health signals are recorded. */
  readonly healthData?: boolean | null | undefined;
  /** The product tells how it is used. */
  readonly instrumentation?: boolean | null | undefined;
  /** Product-market fit. */
  readonly productMarketFit?: boolean | null | undefined;
};

/** Whether a service model can be chosen today. */
export type ReadinessStatus =
  /** Something that it needs is missing. */
  | 'NOT_READY'
  /** All that it needs stands. */
  | 'READY'
  /** Of something that it needs nobody has said whether it stands. */
  | 'UNKNOWN';

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
};

/** Records how an account’s recurring revenue moved on one day (the effective one); replaces what the source said before. */
export type RecordArrMovementChange = {
  /** The account. */
  readonly account: ThingRef;
  /** Positive for OPENING, NEW and EXPANSION, negative for CONTRACTION and CHURN; a TRANSFER is negative where it leaves and positive where it arrives. */
  readonly amount: MoneyInput;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What kind of movement it is. */
  readonly movement: ArrMovementKind;
  /** Why it was lost, as the source says. */
  readonly reason?: string | null | undefined;
  /** Name of the system it comes from. */
  readonly source: string;
};

/** Records a maturity assessment: the seven questions answered on a day. */
export type RecordAssessmentChange = {
  /** The answers. */
  readonly answers: AssessmentAnswersInput;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** What it is called in other systems; none of them may be another thing’s of its kind. */
  readonly externalReferences?: ReadonlyArray<ExternalReferenceInput> | null | undefined;
  /** Id of the new assessment: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out. */
  readonly id?: string | null | undefined;
  /** More about it. */
  readonly note?: string | null | undefined;
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

/** One change, and how to apply it. */
export type RehirePersonInput = {
  /** The change. */
  readonly change: RehirePersonChange;
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

/** Which renewals; what is left out does not restrict. */
export type RenewalFilter = {
  /** The account. */
  readonly account?: AccountRelation | null | undefined;
  /** What stands in the way. */
  readonly blockers?: TextsFilter | null | undefined;
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** The end of contract it is about. */
  readonly contractEnd?: DateFilter | null | undefined;
  /** What is there at any time in a span, ended by the day or to come then included. */
  readonly during?: SpanInput | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** What the customer means to do. */
  readonly intent?: RenewalIntentFilter | null | undefined;
  /** What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`. */
  readonly life?: ReadonlyArray<Life> | null | undefined;
  /** Only what this does not fit. It takes away, and `life` within it lets nothing more in. */
  readonly not?: RenewalFilter | null | undefined;
  /** The seat that answers for it. */
  readonly owner?: PositionRelation | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** What is done to keep the customer. */
  readonly savePlan?: TextFilter | null | undefined;
  /** Where it stands. */
  readonly stage?: RenewalStageFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
};

/** What a customer means to do. */
export type RenewalIntent =
  /** Renew. */
  | 'LIKELY'
  /** Leave. */
  | 'UNLIKELY'
  /** Not decided. */
  | 'UNSURE';

/** Which values of RenewalIntent; what is left out does not restrict. */
export type RenewalIntentFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<RenewalIntent> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** How late work on a renewal that has not begun is (PM “Six stages”). */
export type RenewalLateness =
  /** 90 days before: overdue. */
  | 'DUE'
  /** 120 days before contract end: pointed out. */
  | 'EARLY'
  /** 30 days before: too late. */
  | 'LATE';

/** How a list of Renewal is sorted. */
export type RenewalOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: RenewalOrderField;
};

/** What a list of Renewal can be sorted by. */
export type RenewalOrderField =
  /** By the revision that changed it last. */
  | 'CHANGED_IN'
  /** By Contract end. */
  | 'CONTRACT_END'
  /** By the first day of its time. */
  | 'FROM'
  /** By Intent. */
  | 'INTENT'
  /** By Save plan. */
  | 'SAVE_PLAN'
  /** By Stage. */
  | 'STAGE'
  /** By the day after the last day of its time; what has no end comes last. */
  | 'TO';

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

/** Which values of RenewalStage; what is left out does not restrict. */
export type RenewalStageFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<RenewalStage> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Lets an account that has ended live again, as it was last but for what is given; what ended with it stays ended. */
export type ReopenAccountChange = {
  /** The account. */
  readonly account: ThingRef;
  /** Annual contract value. */
  readonly acv?: MoneyInput | null | undefined;
  /** Whether it renews unless cancelled. */
  readonly autoRenew?: boolean | null | undefined;
  /** The seat that steps in when whoever answers for it is away or leaves. */
  readonly backup?: ThingRef | null | undefined;
  /** How complex it is to serve. */
  readonly complexity?: Complexity | null | undefined;
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

/** One change, and how to apply it. */
export type ReopenAccountInput = {
  /** The change. */
  readonly change: ReopenAccountChange;
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

/** Which values of Responsibility; what is left out does not restrict. */
export type ResponsibilityFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<Responsibility> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** How well a responsibility is covered in a segment; the first that applies. */
export type ResponsibilityStatus =
  /** One role family answers. */
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
  /** What kind of customer the account was. */
  | 'SEGMENT'
  /** The team that was accountable as its CSM, by a seat or as a whole. */
  | 'TEAM'
  /** How the account was served. */
  | 'TIER';

/** One way in which a year’s renewals may go; rates to a hundredth of a percent. */
export type RetentionImpactCaseInput = {
  /** By how much the renewed revenue grows, 0–10; 0.15 is 15 %. */
  readonly expansion?: number;
  /** What to call it. */
  readonly name: string;
  /** Part of the revenue that renews, 0–1; 0.95 is 95 %. */
  readonly renewal: number;
};

/** Customers whose retention is compared; alike, and none is won besides. */
export type RetentionImpactInput = {
  /** Annual contract value of each. */
  readonly acv: MoneyInput;
  /** What winning each of them cost. */
  readonly cac: MoneyInput;
  /** The cases, 1–10; the first is what the others are compared with. */
  readonly cases: ReadonlyArray<RetentionImpactCaseInput>;
  /** How many. */
  readonly customers: number;
  /** Part of revenue left after cost of service, 0–1; revenue itself without one. */
  readonly grossMargin?: number | null | undefined;
  /** How many years, 1–30. */
  readonly years?: number;
};

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

/** Where an account’s revenue is known from. */
export type RevenueSource =
  /** Its annual contract value: no balance was ever opened. */
  | 'ACV'
  /** The balance of its ARR movements. */
  | 'LEDGER';

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

/** Which values of RoleFamily; what is left out does not restrict. */
export type RoleFamilyFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<RoleFamily> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Which role a thing refers to; what is left out does not restrict. */
export type RoleRelation = {
  /** One of these, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** True: none; false: any. */
  readonly isNull?: boolean | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** One that is live and like this. */
  readonly where?: RoleWhere | null | undefined;
};

/** Which roles, by their own fields; what is left out does not restrict. */
export type RoleWhere = {
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** What it does; decides which figures apply. */
  readonly family?: RoleFamilyFilter | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** For leadership: whose span of control applies. */
  readonly layer?: LeadershipLayerFilter | null | undefined;
  /** Steps above the first rung of its ladder; 0 is the first. */
  readonly level?: NumberFilter | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** A part of what it is known by or of its external id, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
};

/** Which rollouts; what is left out does not restrict. */
export type RolloutFilter = {
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** What is there at any time in a span, ended by the day or to come then included. */
  readonly during?: SpanInput | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`. */
  readonly life?: ReadonlyArray<Life> | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** Only what this does not fit. It takes away, and `life` within it lets nothing more in. */
  readonly not?: RolloutFilter | null | undefined;
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

/** A thing to be done in a rollout. */
export type RolloutItemInput = {
  /** When it was done. */
  readonly doneOn?: string | null | undefined;
  /** The phase it belongs to. */
  readonly phase: RolloutPhase;
  /** What is to be done. */
  readonly title: string;
};

/** How a list of Rollout is sorted. */
export type RolloutOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: RolloutOrderField;
};

/** What a list of Rollout can be sorted by. */
export type RolloutOrderField =
  /** By the revision that changed it last. */
  | 'CHANGED_IN'
  /** By the first day of its time. */
  | 'FROM'
  /** By Name. */
  | 'NAME'
  /** By Phase. */
  | 'PHASE'
  /** By Service model. */
  | 'SERVICE_MODEL'
  /** By Starts on. */
  | 'START_ON'
  /** By the day after the last day of its time; what has no end comes last. */
  | 'TO';

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

/** A seat that a person is in: one seat meets all that is given. */
export type SeatedFilter = {
  /** With a role of these families. */
  readonly families?: ReadonlyArray<RoleFamily> | null | undefined;
  /** In one of these teams. */
  readonly teams?: ReadonlyArray<ThingRef> | null | undefined;
  /** Whether the teams below `teams` count too. */
  readonly withBranch?: boolean;
};

/** What kind of customer an account is. */
export type Segment =
  /** Large companies. */
  | 'ENTERPRISE'
  /** Middle-sized companies. */
  | 'MID_MARKET'
  /** Small businesses. */
  | 'SMB';

/** Customers to come in one segment. */
export type SegmentCustomersInput = {
  /** How many there will be. */
  readonly customers: number;
  /** The segment. */
  readonly segment: Segment;
};

/** Which values of Segment; what is left out does not restrict. */
export type SegmentFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<Segment> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Which lists of Segment. */
export type SegmentsFilter = {
  /** With at least one of these. */
  readonly hasAny?: ReadonlyArray<Segment> | null | undefined;
  /** True: with nothing in them; false: with something. */
  readonly isEmpty?: boolean | null | undefined;
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

/** A stage through which service models grow (BM “Service-model evolution”). */
export type ServiceEvolutionStage =
  /** 500 and more: dynamic tiers, automation. */
  | 'DYNAMIC'
  /** 50–200: the first CSMs, mostly high-touch. */
  | 'FIRST_CSMS'
  /** 0–50 customers: everything high-touch, by founders. */
  | 'FOUNDERS'
  /** 200–500: tiers are needed, hybrid settles. */
  | 'TIERS';

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

/** What the selection of a service model cannot know by itself. What is left out is not known. */
export type ServiceModelFactsInput = {
  /** The competition in each segment; without it that step does not vote. */
  readonly competition?: ReadonlyArray<CompetitionInput> | null | undefined;
  /** Customers to come in each segment; twice today’s by default. */
  readonly projectedCustomers?: ReadonlyArray<SegmentCustomersInput> | null | undefined;
  /** What stands already. */
  readonly readiness?: ReadinessInput | null | undefined;
};

/** Which values of ServiceModel; what is left out does not restrict. */
export type ServiceModelFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<ServiceModel> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** What must stand before a service model is chosen (BM “Four models”). */
export type ServiceModelRequirement =
  /** Content and automation, built first. */
  | 'AUTOMATION'
  /** At most about 500 accounts served so. */
  | 'BASE_SIZE'
  /** A gross margin above 70 %. */
  | 'GROSS_MARGIN'
  /** Health data. */
  | 'HEALTH_DATA'
  /** The product tells how it is used. */
  | 'INSTRUMENTATION'
  /** Proven playbooks. */
  | 'PLAYBOOKS'
  /** Product-market fit. */
  | 'PRODUCT_MARKET_FIT'
  /** A simple product. */
  | 'SIMPLE_PRODUCT'
  /** A tier for every account. */
  | 'TIERS_DEFINED';

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
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
  /** Why, for the audit; up to 2,000 characters. */
  readonly reason?: string | null | undefined;
  /** What the plan is called in the audit, up to 200 characters; said for you when left out. */
  readonly title?: string | null | undefined;
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

/** How many people a leader leads, against what the layer is meant for (TS “Leadership”). */
export type SpanVerdict =
  /** More than the layer can lead well. */
  | 'ABOVE'
  /** Fewer. */
  | 'BELOW'
  /** As many. */
  | 'WITHIN';

/** Whether a kind of work should have people of its own (TS “Evolution path”). */
export type SpecialisationStatus =
  /** It keeps a specialist busy and has none. */
  | 'DUE'
  /** It does not keep one busy. */
  | 'NOT_YET'
  /** It has people of its own. */
  | 'SPLIT_OFF';

/** What the stage of a team’s evolution can be told by (TS “Evolution path”). */
export type StageMeasure =
  /** Live accounts. */
  | 'CUSTOMERS'
  /** Gross revenue retention of the last year. */
  | 'GRR'
  /** People in seats. */
  | 'HEADCOUNT'
  /** Net revenue retention of the last year. */
  | 'NRR';

/** Which stakeholders; what is left out does not restrict. */
export type StakeholderFilter = {
  /** The account. */
  readonly account?: AccountRelation | null | undefined;
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** What is there at any time in a span, ended by the day or to come then included. */
  readonly during?: SpanInput | null | undefined;
  /** E-mail address. */
  readonly email?: TextFilter | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`. */
  readonly life?: ReadonlyArray<Life> | null | undefined;
  /** Full name. */
  readonly name?: TextFilter | null | undefined;
  /** Only what this does not fit. It takes away, and `life` within it lets nothing more in. */
  readonly not?: StakeholderFilter | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** What the person is to us. */
  readonly role?: StakeholderRoleFilter | null | undefined;
  /** A part of what it is known by or of its external id, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** The person’s job. */
  readonly title?: TextFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
};

/** How a list of Stakeholder is sorted. */
export type StakeholderOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: StakeholderOrderField;
};

/** What a list of Stakeholder can be sorted by. */
export type StakeholderOrderField =
  /** By the revision that changed it last. */
  | 'CHANGED_IN'
  /** By E-mail. */
  | 'EMAIL'
  /** By the first day of its time. */
  | 'FROM'
  /** By Name. */
  | 'NAME'
  /** By Role. */
  | 'ROLE'
  /** By Job title. */
  | 'TITLE'
  /** By the day after the last day of its time; what has no end comes last. */
  | 'TO';

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

/** Which values of StakeholderRole; what is left out does not restrict. */
export type StakeholderRoleFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<StakeholderRole> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

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

/** Which success plans; what is left out does not restrict. */
export type SuccessPlanFilter = {
  /** The account. */
  readonly account?: AccountRelation | null | undefined;
  /** The metric at the start; 0 by default. */
  readonly baseline?: NumberFilter | null | undefined;
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** When the target is to be reached. */
  readonly dueOn?: DateFilter | null | undefined;
  /** What is there at any time in a span, ended by the day or to come then included. */
  readonly during?: SpanInput | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`. */
  readonly life?: ReadonlyArray<Life> | null | undefined;
  /** The latest measurement. */
  readonly measured?: NumberFilter | null | undefined;
  /** The business metric, in words. */
  readonly metric?: TextFilter | null | undefined;
  /** Only what this does not fit. It takes away, and `life` within it lets nothing more in. */
  readonly not?: SuccessPlanFilter | null | undefined;
  /** The seat that answers for it. */
  readonly owner?: PositionRelation | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** A part of what it is known by or of its external id, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** When it starts. */
  readonly startOn?: DateFilter | null | undefined;
  /** Where it stands. */
  readonly status?: SuccessPlanStatusFilter | null | undefined;
  /** What it is to reach. */
  readonly target?: NumberFilter | null | undefined;
  /** What it is called. */
  readonly title?: TextFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
  /** The metric’s unit, in words. */
  readonly unit?: TextFilter | null | undefined;
};

/** How a list of SuccessPlan is sorted. */
export type SuccessPlanOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: SuccessPlanOrderField;
};

/** What a list of SuccessPlan can be sorted by. */
export type SuccessPlanOrderField =
  /** By Baseline. */
  | 'BASELINE'
  /** By the revision that changed it last. */
  | 'CHANGED_IN'
  /** By Due on. */
  | 'DUE_ON'
  /** By the first day of its time. */
  | 'FROM'
  /** By Latest measurement. */
  | 'MEASURED'
  /** By Metric. */
  | 'METRIC'
  /** By Starts on. */
  | 'START_ON'
  /** By Status. */
  | 'STATUS'
  /** By Target. */
  | 'TARGET'
  /** By Title. */
  | 'TITLE'
  /** By the day after the last day of its time; what has no end comes last. */
  | 'TO'
  /** By Unit. */
  | 'UNIT';

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

/** Which values of SuccessPlanStatus; what is left out does not restrict. */
export type SuccessPlanStatusFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<SuccessPlanStatus> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

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

/** Which values of TeamKind; what is left out does not restrict. */
export type TeamKindFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<TeamKind> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Which team a thing refers to; what is left out does not restrict. */
export type TeamRelation = {
  /** One of these, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** True: none; false: any. */
  readonly isNull?: boolean | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** One that is live and like this. */
  readonly where?: TeamWhere | null | undefined;
  /** Whether the teams below those named count too. */
  readonly withBranch?: boolean;
};

/** Which teams, by their own fields; what is left out does not restrict. */
export type TeamWhere = {
  /** The revision that changed it last: from one on, what changed since the one before. */
  readonly changedIn?: NumberFilter | null | undefined;
  /** The first day of its time. */
  readonly from?: DateFilter | null | undefined;
  /** These, by their ids; at most 1000. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** What it is cut by. */
  readonly kind?: TeamKindFilter | null | undefined;
  /** Languages it serves, as BCP 47 tags; none means all. */
  readonly languages?: TextsFilter | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** These, by their ids or by what other systems call them; at most 1000. */
  readonly refs?: ReadonlyArray<ThingRef> | null | undefined;
  /** Regions it serves; none means all. */
  readonly regions?: TextsFilter | null | undefined;
  /** A part of what it is known by or of its external id, without regard to case and accents. */
  readonly search?: string | null | undefined;
  /** Segments it serves; none means all. */
  readonly segments?: SegmentsFilter | null | undefined;
  /** The day after the last day of its time. */
  readonly to?: DateFilter | null | undefined;
  /** Verticals it serves; none means all. */
  readonly verticals?: TextsFilter | null | undefined;
};

/** Which texts; what is left out does not restrict. */
export type TextFilter = {
  /** With this within, without regard to case and accents. */
  readonly contains?: string | null | undefined;
  /** One of these, to the letter. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Which lists of texts. */
export type TextsFilter = {
  /** With at least one of these, to the letter. */
  readonly hasAny?: ReadonlyArray<string> | null | undefined;
  /** True: with nothing in them; false: with something. */
  readonly isEmpty?: boolean | null | undefined;
};

/** A kind of thing that plans change. */
export type ThingKind =
  /** A customer. */
  | 'ACCOUNT'
  /** Something a customer did for us (PM “Advocacy”). */
  | 'ADVOCACY_ACT'
  /** A maturity assessment: the seven questions answered on a day (PM “Assessment”). */
  | 'ASSESSMENT'
  /** Who answers for one responsibility of an account over a time: a seat, or a team that pools the load. */
  | 'COVERAGE'
  /** A customer’s trouble that is lifted out of the daily work until it is solved. */
  | 'ESCALATION'
  /** An onboarding project of an account. */
  | 'IMPLEMENTATION'
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

/** Which values of Tier; what is left out does not restrict. */
export type TierFilter = {
  /** One of these. */
  readonly in?: ReadonlyArray<Tier> | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Why a tier is what it is, in the order in which the rules look (BM “Hybrid”). */
export type TierReasonCode =
  /** Its annual contract value against the thresholds. */
  | 'ACV'
  /** At risk and of high value: promoted by one tier for a time. */
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

/** Which touchpoints; what is left out does not restrict. */
export type TouchpointFilter = {
  /** With this account. */
  readonly account?: ThingRef | null | undefined;
  /** Before it. */
  readonly dayBefore?: string | null | undefined;
  /** On it or later. */
  readonly dayFrom?: string | null | undefined;
  /** Of one of these kinds. */
  readonly kinds?: ReadonlyArray<TouchpointKind> | null | undefined;
  /** That this person had. */
  readonly person?: ThingRef | null | undefined;
};

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

/** How a list of Touchpoint is sorted. */
export type TouchpointOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: TouchpointOrderField;
};

/** What a list of Touchpoint can be sorted by. */
export type TouchpointOrderField =
  /** By day. */
  | 'DAY';

/** What costs to serve are summed by. */
export type UnitEconomicsGrouping =
  /** One account. */
  | 'ACCOUNT'
  /** The seat, or the team’s pool, that is accountable as CSM. */
  | 'CSM'
  /** The whole organization. */
  | 'ORGANIZATION'
  /** What kind of customer the account is. */
  | 'SEGMENT'
  /** The team of that seat. */
  | 'TEAM'
  /** How the account is served; without a tier of its own as is usual in its segment. */
  | 'TIER';

/** How a list of UnitEconomicsLine is sorted. */
export type UnitEconomicsLineOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: UnitEconomicsLineOrderField;
};

/** What a list of UnitEconomicsLine can be sorted by. */
export type UnitEconomicsLineOrderField =
  /** By annual contract value. */
  | 'ACV'
  /** By cost. */
  | 'COST'
  /** By cost ÷ ACV; lines without a share come last. */
  | 'SHARE';

/** Whether costs could be told. */
export type UnitEconomicsStatus =
  /** They could. */
  | 'EVALUATED'
  /** An exchange rate is missing: see the policy `benchmark.currencyPerUsd`. */
  | 'NOT_EVALUATED';

/** Alters an account; its tier by `setTier`. */
export type UpdateAccountChange = {
  /** The account. */
  readonly account: ThingRef;
  /** Annual contract value. */
  readonly acv?: MoneyInput | null | undefined;
  /** Whether it renews unless cancelled. */
  readonly autoRenew?: boolean | null | undefined;
  /** The seat that steps in when whoever answers for it is away or leaves. */
  readonly backup?: ThingRef | null | undefined;
  /** How complex it is to serve. */
  readonly complexity?: Complexity | null | undefined;
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
};

/** Alters an assessment. */
export type UpdateAssessmentChange = {
  /** The answers. */
  readonly answers?: AssessmentAnswersInput | null | undefined;
  /** The assessment. */
  readonly assessment: ThingRef;
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
  /** Refused with CHANGED_SINCE when a later revision than this one changed what the change is about. */
  readonly ifUnchangedSince?: number | null | undefined;
  /** More about it. */
  readonly note?: string | null | undefined;
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
  /** Expected growth of the annual contract value. */
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
  /** The day from which it holds; today in the organization’s time zone by default. */
  readonly effective?: string | null | undefined;
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

/** Makes the account that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertAccountChange = {
  /** Annual contract value. */
  readonly acv?: MoneyInput | null | undefined;
  /** Whether it renews unless cancelled. */
  readonly autoRenew?: boolean | null | undefined;
  /** The seat that steps in when whoever answers for it is away or leaves. */
  readonly backup?: ThingRef | null | undefined;
  /** How complex it is to serve. */
  readonly complexity?: Complexity | null | undefined;
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
};

/** Makes the assessment that has an external reference or, where it is known, sets those of the fields given that differ. */
export type UpsertAssessmentChange = {
  /** The answers. */
  readonly answers?: AssessmentAnswersInput | null | undefined;
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
  /** Expected growth of the annual contract value. */
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

/** One change, and how to apply it. */
export type VacatePositionInput = {
  /** The change. */
  readonly change: VacatePositionChange;
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
};

export type AccountQueryVariables = Exact<{
  id: string;
}>;


export type AccountQuery = { readonly node:
    | { readonly __typename: 'Account', readonly complexity: Complexity, readonly vertical: string | null, readonly language: string | null, readonly signedOn: string | null, readonly contractStart: string | null, readonly autoRenew: boolean, readonly renewalTerms: string | null, readonly loadWeight: number, readonly validFrom: string, readonly validTo: string | null, readonly id: string, readonly name: string, readonly segment: Segment, readonly tier: Tier | null, readonly strategic: boolean, readonly region: string | null, readonly contractEnd: string | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly standing: { readonly kind: AccountStandingKind, readonly since: string | null, readonly leavesOn: string | null, readonly revenueSource: RevenueSource, readonly hasNoOpeningBalance: boolean, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly coverage: { readonly nodes: ReadonlyArray<{ readonly reason: string | null, readonly outcome: HandoverOutcome | null, readonly satisfaction: number | null, readonly outcomeOn: string | null, readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly resumesOn: string | null, readonly target:
            | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
            | { readonly __typename: 'Team', readonly id: string, readonly name: string }
          , readonly standsInFor:
            | { readonly __typename: 'Position', readonly id: string, readonly title: string }
            | { readonly __typename: 'Team', readonly id: string, readonly name: string }
           | null }> }, readonly implementations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ImplementationStatus, readonly plannedStart: string | null, readonly plannedEnd: string | null, readonly startedOn: string | null, readonly liveOn: string | null, readonly firstValueOn: string | null }> }, readonly history: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly changedFields: ReadonlyArray<string> | null }>, readonly externalReferences: ReadonlyArray<{ readonly source: string, readonly id: string }>, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly csm: { readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly target:
          | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
          | { readonly __typename: 'Team', readonly id: string, readonly name: string }
         } | null }
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
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AccountCoverageQueryVariables = Exact<{
  slug: string;
  account: ThingRef;
  at?: MomentInput | null | undefined;
}>;


export type AccountCoverageQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly account: { readonly id: string, readonly name: string, readonly coverage: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly resumesOn: string | null, readonly target:
            | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
            | { readonly __typename: 'Team', readonly id: string, readonly name: string }
          , readonly standsInFor:
            | { readonly __typename: 'Position', readonly id: string, readonly title: string }
            | { readonly __typename: 'Team', readonly id: string, readonly name: string }
           | null }> } } | null } | null };

export type AccountsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: AccountFilter | null | undefined;
  order?: AccountOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly accounts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly segment: Segment, readonly tier: Tier | null, readonly strategic: boolean, readonly region: string | null, readonly contractEnd: string | null, readonly externalReferences: ReadonlyArray<{ readonly source: string, readonly id: string }>, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly csm: { readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly target:
              | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
              | { readonly __typename: 'Team', readonly id: string, readonly name: string }
             } | null } }> } } | null };

export type AccountSummaryFragment = { readonly id: string, readonly name: string, readonly segment: Segment, readonly tier: Tier | null, readonly strategic: boolean, readonly region: string | null, readonly contractEnd: string | null, readonly externalReferences: ReadonlyArray<{ readonly source: string, readonly id: string }>, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly csm: { readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly target:
      | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
      | { readonly __typename: 'Team', readonly id: string, readonly name: string }
     } | null };

export type CoverageTargetFragment = { readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly target:
    | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'Team', readonly id: string, readonly name: string }
   };

export type AccountsByReferenceQueryVariables = Exact<{
  slug: string;
  refs: ReadonlyArray<ThingRef>;
  at?: MomentInput | null | undefined;
}>;


export type AccountsByReferenceQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly accountsByRef: ReadonlyArray<{ readonly changedIn: number, readonly from: string, readonly to: string | null, readonly id: string, readonly name: string, readonly segment: Segment, readonly tier: Tier | null, readonly strategic: boolean, readonly region: string | null, readonly contractEnd: string | null, readonly externalReferences: ReadonlyArray<{ readonly source: string, readonly id: string }>, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly csm: { readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly target:
          | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
          | { readonly __typename: 'Team', readonly id: string, readonly name: string }
         } | null } | null> } | null };

export type AccountsChangedSinceQueryVariables = Exact<{
  slug: string;
  from: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountsChangedSinceQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly accounts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly changedIn: number, readonly from: string, readonly to: string | null, readonly id: string, readonly name: string, readonly segment: Segment, readonly tier: Tier | null, readonly strategic: boolean, readonly region: string | null, readonly contractEnd: string | null, readonly externalReferences: ReadonlyArray<{ readonly source: string, readonly id: string }>, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly csm: { readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly target:
            | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
            | { readonly __typename: 'Team', readonly id: string, readonly name: string }
           } | null }> } } | null };

export type CoverageQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: CoverageFilter | null | undefined;
  order?: CoverageOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoverageQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly coverage: { readonly totalCount: number, readonly sums: { readonly loadWeight: number, readonly acv: { readonly amountMinor: number, readonly currency: string } }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly responsibility: Responsibility, readonly kind: CoverageKind, readonly from: string, readonly to: string | null, readonly resumesOn: string | null, readonly account: { readonly id: string, readonly name: string, readonly externalReferences: ReadonlyArray<{ readonly source: string, readonly id: string }> }, readonly target:
            | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
            | { readonly __typename: 'Team', readonly id: string, readonly name: string }
          , readonly standsInFor:
            | { readonly __typename: 'Position', readonly id: string, readonly title: string }
            | { readonly __typename: 'Team', readonly id: string, readonly name: string }
           | null } }> } } | null };

export type CoverageStandInFragment = { readonly id: string, readonly resumesOn: string | null, readonly standsInFor:
    | { readonly __typename: 'Position', readonly id: string, readonly title: string }
    | { readonly __typename: 'Team', readonly id: string, readonly name: string }
   | null };

export type ReopenAccountMutationVariables = Exact<{
  input: ReopenAccountInput;
}>;


export type ReopenAccountMutation = { readonly reopenAccount: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AuditQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly audit: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly revision: number, readonly at: string, readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly factCount: number, readonly actor: { readonly kind: ActorKind, readonly name: string } } }> } } | null };

export type AuditEntryQueryVariables = Exact<{
  slug: string;
  revision: number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AuditEntryQuery = { readonly organization: { readonly id: string, readonly auditEntry: { readonly id: string, readonly revision: number, readonly at: string, readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly factCount: number, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly differences: ReadonlyArray<{ readonly kind: ThingKind, readonly thingId: string, readonly label: string, readonly action: DifferenceAction, readonly externalReferences: ReadonlyArray<{ readonly source: string, readonly id: string }>, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown }> }> } | null } | null };

export type ChangesQueryVariables = Exact<{
  slug: string;
  afterRevision: number;
  kinds?: ReadonlyArray<ThingKind> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly revision: number, readonly at: string, readonly kind: ThingKind, readonly thingId: string, readonly label: string, readonly action: DifferenceAction, readonly externalReferences: ReadonlyArray<{ readonly source: string, readonly id: string }>, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> } } | null };

export type PlanOutcomeQueryVariables = Exact<{
  id: string;
}>;


export type PlanOutcomeQuery = { readonly planOutcome: { readonly id: string, readonly status: PlanStatus, readonly revision: number | null, readonly auditEntry: { readonly id: string, readonly at: string, readonly title: string, readonly changeCount: number } | null } | null };

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


export type CapacityQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly groupBy: CapacityGrouping, readonly key: string | null, readonly name: string | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly band: Band | null, readonly people: number, readonly fte: number, readonly seats: number, readonly openSeats: number, readonly requiredCapacity: number | null, readonly seatsRequired: number | null, readonly gap: number | null, readonly peopleNeeded: number | null, readonly exposedAccounts: number, readonly accounts: number, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly utilisation: { readonly value: number | null, readonly reasonCode: RatioReason | null, readonly reason: string | null }, readonly triggerUtilisation: { readonly value: number | null, readonly reasonCode: RatioReason | null, readonly reason: string | null }, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } }>, readonly subject:
        | { readonly __typename: 'Account', readonly id: string }
        | { readonly __typename: 'NamedGroup' }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Position', readonly id: string }
        | { readonly __typename: 'Role', readonly id: string }
        | { readonly __typename: 'Team', readonly id: string }
       | null }> } | null };

export type CapacityFiguresFragment = { readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly band: Band | null, readonly people: number, readonly fte: number, readonly seats: number, readonly openSeats: number, readonly requiredCapacity: number | null, readonly seatsRequired: number | null, readonly gap: number | null, readonly peopleNeeded: number | null, readonly exposedAccounts: number, readonly accounts: number, readonly utilisation: { readonly value: number | null, readonly reasonCode: RatioReason | null, readonly reason: string | null }, readonly triggerUtilisation: { readonly value: number | null, readonly reasonCode: RatioReason | null, readonly reason: string | null }, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } };

export type ReasonsFragment = { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> };

export type CapacityOverDaysQueryVariables = Exact<{
  slug: string;
  days: ReadonlyArray<string>;
  groupBy?: CapacityGrouping;
  filter?: CapacityFilter | null | undefined;
}>;


export type CapacityOverDaysQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly moments: ReadonlyArray<{ readonly id: string, readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly band: Band | null, readonly utilisation: { readonly value: number | null, readonly reasonCode: RatioReason | null } }> }> }> } | null };

export type OverCapacityQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  bands?: ReadonlyArray<Band>;
  filter?: CapacityFilter | null | undefined;
}>;


export type OverCapacityQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly overCapacity: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly band: Band | null, readonly people: number, readonly fte: number, readonly seats: number, readonly openSeats: number, readonly requiredCapacity: number | null, readonly seatsRequired: number | null, readonly gap: number | null, readonly peopleNeeded: number | null, readonly exposedAccounts: number, readonly accounts: number, readonly evidence: { readonly message: string }, readonly utilisation: { readonly value: number | null, readonly reasonCode: RatioReason | null, readonly reason: string | null }, readonly triggerUtilisation: { readonly value: number | null, readonly reasonCode: RatioReason | null, readonly reason: string | null }, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } }>, readonly subject:
        | { readonly __typename: 'Account', readonly id: string }
        | { readonly __typename: 'NamedGroup' }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Position', readonly id: string }
        | { readonly __typename: 'Role', readonly id: string }
        | { readonly __typename: 'Team', readonly id: string }
       | null }> } | null };

export type SeatCapacityQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: SeatCapacityFilter | null | undefined;
  order?: SeatCapacityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SeatCapacityQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly capacitySeats: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly family: RoleFamily, readonly load: number, readonly capacity: number, readonly band: Band | null, readonly accounts: number, readonly position: { readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null }, readonly holders: ReadonlyArray<{ readonly fte: number, readonly capacity: number, readonly person: { readonly id: string, readonly name: string } }>, readonly utilisation: { readonly value: number | null, readonly reasonCode: RatioReason | null, readonly reason: string | null }, readonly triggerUtilisation: { readonly value: number | null, readonly reasonCode: RatioReason | null, readonly reason: string | null }, readonly evidence: { readonly message: string } } }> } } | null };

export type SpansOfControlQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type SpansOfControlQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly spansOfControl: ReadonlyArray<{ readonly layer: LeadershipLayer | null, readonly people: number, readonly direct: number, readonly branch: number, readonly directLeaders: number, readonly branchLeaders: number, readonly verdict: SpanVerdict | null, readonly leadersMissing: number, readonly position: { readonly id: string, readonly title: string, readonly team: { readonly id: string, readonly name: string } | null }, readonly evidence: { readonly message: string } }> } | null };

export type AdvocacyActsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: AdvocacyActFilter | null | undefined;
  order?: AdvocacyActOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdvocacyActsQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly advocacyActs: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: AdvocacyKind, readonly on: string, readonly note: string | null, readonly account: { readonly id: string, readonly name: string } | null } }> } } | null };

export type AdvocacyActSummaryFragment = { readonly id: string, readonly kind: AdvocacyKind, readonly on: string, readonly note: string | null, readonly account: { readonly id: string, readonly name: string } | null };

export type AssessmentsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: AssessmentFilter | null | undefined;
  order?: AssessmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssessmentsQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly assessments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly takenOn: string, readonly note: string | null, readonly answers: { readonly knowsRetention: AssessmentAnswer | null, readonly seesRiskEarly: AssessmentAnswer | null, readonly definesOnboarding: AssessmentAnswer | null, readonly knowsActiveUse: AssessmentAnswer | null, readonly findsExpansion: AssessmentAnswer | null, readonly showsRoi: AssessmentAnswer | null, readonly flagsBeforeCritical: AssessmentAnswer | null } } }> } } | null };

export type AssessmentSummaryFragment = { readonly id: string, readonly takenOn: string, readonly note: string | null, readonly answers: { readonly knowsRetention: AssessmentAnswer | null, readonly seesRiskEarly: AssessmentAnswer | null, readonly definesOnboarding: AssessmentAnswer | null, readonly knowsActiveUse: AssessmentAnswer | null, readonly findsExpansion: AssessmentAnswer | null, readonly showsRoi: AssessmentAnswer | null, readonly flagsBeforeCritical: AssessmentAnswer | null } };

export type CustomerQueryVariables = Exact<{
  id: string;
}>;


export type CustomerQuery = { readonly node:
    | { readonly __typename: 'Account', readonly id: string, readonly name: string, readonly stakeholders: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly role: StakeholderRole, readonly title: string | null, readonly email: string | null, readonly account: { readonly id: string, readonly name: string } | null } }> }, readonly successPlans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly metric: string, readonly unit: string | null, readonly baseline: number, readonly target: number, readonly measured: number | null, readonly startOn: string, readonly dueOn: string, readonly status: SuccessPlanStatus, readonly milestones: ReadonlyArray<{ readonly title: string, readonly dueOn: string, readonly doneOn: string | null }>, readonly measurements: ReadonlyArray<{ readonly on: string, readonly value: number }>, readonly account: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null } }> }, readonly renewals: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly contractEnd: string, readonly stage: RenewalStage, readonly intent: RenewalIntent | null, readonly blockers: ReadonlyArray<string>, readonly savePlan: string | null, readonly account: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null } }> }, readonly opportunities: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: OpportunityKind, readonly stage: OpportunityStage, readonly expectedOn: string | null, readonly trigger: string | null, readonly handedToSalesOn: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly account: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null } }> }, readonly advocacyActs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: AdvocacyKind, readonly on: string, readonly note: string | null, readonly account: { readonly id: string, readonly name: string } | null } }> }, readonly healthSignals: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly day: string, readonly family: SignalFamily, readonly metric: string, readonly value: number, readonly source: string, readonly changedIn: number, readonly account: { readonly id: string, readonly name: string } | null } }> }, readonly touchpoints: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly day: string, readonly kind: TouchpointKind, readonly outcome: string | null, readonly nextOn: string | null, readonly source: string, readonly externalId: string, readonly changedIn: number, readonly account: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly name: string } | null } }> } }
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
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type EscalationsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: EscalationFilter | null | undefined;
  order?: EscalationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EscalationsQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly escalations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly severity: EscalationSeverity, readonly openedOn: string, readonly nextUpdateOn: string | null, readonly to: string | null, readonly cause: string | null, readonly account: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly executiveSponsor: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null } }> } } | null };

export type EscalationSummaryFragment = { readonly id: string, readonly title: string, readonly severity: EscalationSeverity, readonly openedOn: string, readonly nextUpdateOn: string | null, readonly to: string | null, readonly cause: string | null, readonly account: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly executiveSponsor: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null };

export type HealthSignalsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: HealthSignalFilter | null | undefined;
  order?: HealthSignalOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HealthSignalsQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly healthSignals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly day: string, readonly family: SignalFamily, readonly metric: string, readonly value: number, readonly source: string, readonly changedIn: number, readonly account: { readonly id: string, readonly name: string } | null } }> } } | null };

export type HealthSignalRowFragment = { readonly id: string, readonly day: string, readonly family: SignalFamily, readonly metric: string, readonly value: number, readonly source: string, readonly changedIn: number, readonly account: { readonly id: string, readonly name: string } | null };

export type OpportunitiesQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: OpportunityFilter | null | undefined;
  order?: OpportunityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpportunitiesQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly opportunities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: OpportunityKind, readonly stage: OpportunityStage, readonly expectedOn: string | null, readonly trigger: string | null, readonly handedToSalesOn: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly account: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null } }> } } | null };

export type OpportunitySummaryFragment = { readonly id: string, readonly kind: OpportunityKind, readonly stage: OpportunityStage, readonly expectedOn: string | null, readonly trigger: string | null, readonly handedToSalesOn: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly account: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null };

export type PlaybooksQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: PlaybookFilter | null | undefined;
  order?: PlaybookOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlaybooksQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly playbooks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly stage: LifecycleStage, readonly segment: Segment | null, readonly tier: Tier | null, readonly deliverables: ReadonlyArray<string>, readonly contactsPerYear: number | null, readonly selfService: string | null, readonly steps: ReadonlyArray<{ readonly title: string, readonly day: number, readonly responsibility: Responsibility | null }> } }> } } | null };

export type PlaybookSummaryFragment = { readonly id: string, readonly name: string, readonly stage: LifecycleStage, readonly segment: Segment | null, readonly tier: Tier | null, readonly deliverables: ReadonlyArray<string>, readonly contactsPerYear: number | null, readonly selfService: string | null, readonly steps: ReadonlyArray<{ readonly title: string, readonly day: number, readonly responsibility: Responsibility | null }> };

export type RenewalsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: RenewalFilter | null | undefined;
  order?: RenewalOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RenewalsQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly renewals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly contractEnd: string, readonly stage: RenewalStage, readonly intent: RenewalIntent | null, readonly blockers: ReadonlyArray<string>, readonly savePlan: string | null, readonly account: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null } }> } } | null };

export type RenewalSummaryFragment = { readonly id: string, readonly contractEnd: string, readonly stage: RenewalStage, readonly intent: RenewalIntent | null, readonly blockers: ReadonlyArray<string>, readonly savePlan: string | null, readonly account: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null };

export type OwnerSeatFragment = { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> };

export type RolloutsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: RolloutFilter | null | undefined;
  order?: RolloutOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RolloutsQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly rollouts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly serviceModel: ServiceModel, readonly startOn: string, readonly phase: RolloutPhase, readonly checklist: ReadonlyArray<{ readonly phase: RolloutPhase, readonly title: string, readonly doneOn: string | null }> } }> } } | null };

export type RolloutSummaryFragment = { readonly id: string, readonly name: string, readonly serviceModel: ServiceModel, readonly startOn: string, readonly phase: RolloutPhase, readonly checklist: ReadonlyArray<{ readonly phase: RolloutPhase, readonly title: string, readonly doneOn: string | null }> };

export type StakeholdersQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: StakeholderFilter | null | undefined;
  order?: StakeholderOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StakeholdersQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly stakeholders: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly role: StakeholderRole, readonly title: string | null, readonly email: string | null, readonly account: { readonly id: string, readonly name: string } | null } }> } } | null };

export type StakeholderSummaryFragment = { readonly id: string, readonly name: string, readonly role: StakeholderRole, readonly title: string | null, readonly email: string | null, readonly account: { readonly id: string, readonly name: string } | null };

export type SuccessPlansQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: SuccessPlanFilter | null | undefined;
  order?: SuccessPlanOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SuccessPlansQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly successPlans: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly metric: string, readonly unit: string | null, readonly baseline: number, readonly target: number, readonly measured: number | null, readonly startOn: string, readonly dueOn: string, readonly status: SuccessPlanStatus, readonly milestones: ReadonlyArray<{ readonly title: string, readonly dueOn: string, readonly doneOn: string | null }>, readonly measurements: ReadonlyArray<{ readonly on: string, readonly value: number }>, readonly account: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null } }> } } | null };

export type SuccessPlanSummaryFragment = { readonly id: string, readonly title: string, readonly metric: string, readonly unit: string | null, readonly baseline: number, readonly target: number, readonly measured: number | null, readonly startOn: string, readonly dueOn: string, readonly status: SuccessPlanStatus, readonly milestones: ReadonlyArray<{ readonly title: string, readonly dueOn: string, readonly doneOn: string | null }>, readonly measurements: ReadonlyArray<{ readonly on: string, readonly value: number }>, readonly account: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null };

export type TouchpointsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  filter?: TouchpointFilter | null | undefined;
  order?: TouchpointOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TouchpointsQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly touchpoints: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly day: string, readonly kind: TouchpointKind, readonly outcome: string | null, readonly nextOn: string | null, readonly source: string, readonly externalId: string, readonly changedIn: number, readonly account: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly name: string } | null } }> } } | null };

export type TouchpointRowFragment = { readonly id: string, readonly day: string, readonly kind: TouchpointKind, readonly outcome: string | null, readonly nextOn: string | null, readonly source: string, readonly externalId: string, readonly changedIn: number, readonly account: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly name: string } | null };

export type AccountsByHealthQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  levels?: ReadonlyArray<HealthLevel | null | undefined> | null | undefined;
  filter?: AccountFilter | null | undefined;
  order?: HealthOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountsByHealthQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly accountsByHealth: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly segment: Segment, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly health: { readonly score: number | null, readonly level: HealthLevel | null, readonly coverage: number, readonly direction: HealthDirection | null, readonly daysUntilRenewal: number | null, readonly unknownMetrics: ReadonlyArray<string>, readonly trend: { readonly value: number | null, readonly reason: string | null }, readonly families: ReadonlyArray<{ readonly family: SignalFamily, readonly score: number | null, readonly weight: number, readonly metrics: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly day: string, readonly score: number }> }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } }> } } | null };

export type HealthQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  groupBy?: HealthGrouping;
}>;


export type HealthQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly health: { readonly accounts: number, readonly scored: number, readonly unknownMetrics: ReadonlyArray<string>, readonly meanScore: { readonly value: number | null, readonly reasonCode: RatioReason | null, readonly reason: string | null }, readonly levels: ReadonlyArray<{ readonly level: HealthLevel | null, readonly accounts: number, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } }>, readonly groups: ReadonlyArray<{ readonly groupBy: HealthGrouping, readonly accounts: number, readonly scored: number, readonly key: string | null, readonly name: string | null, readonly meanScore: { readonly value: number | null, readonly reasonCode: RatioReason | null, readonly reason: string | null }, readonly levels: ReadonlyArray<{ readonly level: HealthLevel | null, readonly accounts: number, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } }>, readonly evidence: { readonly message: string }, readonly subject:
          | { readonly __typename: 'Account', readonly id: string }
          | { readonly __typename: 'NamedGroup' }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Position', readonly id: string }
          | { readonly __typename: 'Role', readonly id: string }
          | { readonly __typename: 'Team', readonly id: string }
         | null }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } | null };

export type HealthLevelFiguresFragment = { readonly level: HealthLevel | null, readonly accounts: number, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } };

export type HealthBacktestQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type HealthBacktestQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly healthBacktest: { readonly renewed: number, readonly churned: number, readonly ahead: ReadonlyArray<{ readonly leadDays: number, readonly renewed: number, readonly churned: number, readonly reliable: boolean, readonly auc: { readonly value: number | null, readonly reason: string | null }, readonly lift: { readonly value: number | null, readonly reason: string | null }, readonly caught: { readonly value: number | null, readonly reason: string | null }, readonly falseAlarms: { readonly value: number | null, readonly reason: string | null } }>, readonly warning: { readonly warned: number, readonly missed: number, readonly unscored: number, readonly inTime: number, readonly medianDays: { readonly value: number | null, readonly reason: string | null } }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } | null };

export type HireTriggerEventsQueryVariables = Exact<{
  slug: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  kinds?: ReadonlyArray<HireTriggerEventKind> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HireTriggerEventsQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly hireTriggerEvents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly on: string, readonly kind: HireTriggerEventKind, readonly rule: HireTriggerRule, readonly family: RoleFamily, readonly groupBy: HireTriggerGrouping, readonly triggerId: string, readonly key: string, readonly name: string, readonly trigger: { readonly id: string, readonly status: HireTriggerStatus, readonly firedOn: string | null, readonly peopleNeeded: number | null, readonly startBy: string | null, readonly evidence: { readonly message: string } } | null, readonly subject:
          | { readonly __typename: 'Account', readonly id: string }
          | { readonly __typename: 'NamedGroup' }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Position', readonly id: string }
          | { readonly __typename: 'Role', readonly id: string }
          | { readonly __typename: 'Team', readonly id: string }
         | null }> } } | null };

export type HireTriggersQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  statuses?: ReadonlyArray<HireTriggerStatus> | null | undefined;
  families?: ReadonlyArray<RoleFamily> | null | undefined;
  groupBy?: ReadonlyArray<HireTriggerGrouping> | null | undefined;
}>;


export type HireTriggersQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly hireTriggers: ReadonlyArray<{ readonly id: string, readonly rule: HireTriggerRule, readonly family: RoleFamily, readonly groupBy: HireTriggerGrouping, readonly status: HireTriggerStatus, readonly severe: boolean, readonly missing: HireTriggerInput | null, readonly firedOn: string | null, readonly firedOnIsLowerBound: boolean, readonly peopleNeeded: number | null, readonly startBy: string | null, readonly key: string, readonly name: string, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly subject:
        | { readonly __typename: 'Account', readonly id: string }
        | { readonly __typename: 'NamedGroup' }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Position', readonly id: string }
        | { readonly __typename: 'Role', readonly id: string }
        | { readonly __typename: 'Team', readonly id: string }
       | null }> } | null };

type GroupSubject_CapacityGroup_Fragment = { readonly key: string | null, readonly name: string | null, readonly subject:
    | { readonly __typename: 'Account', readonly id: string }
    | { readonly __typename: 'NamedGroup' }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Role', readonly id: string }
    | { readonly __typename: 'Team', readonly id: string }
   | null };

type GroupSubject_HealthGroup_Fragment = { readonly key: string | null, readonly name: string | null, readonly subject:
    | { readonly __typename: 'Account', readonly id: string }
    | { readonly __typename: 'NamedGroup' }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Role', readonly id: string }
    | { readonly __typename: 'Team', readonly id: string }
   | null };

type GroupSubject_HireTrigger_Fragment = { readonly key: string, readonly name: string, readonly subject:
    | { readonly __typename: 'Account', readonly id: string }
    | { readonly __typename: 'NamedGroup' }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Role', readonly id: string }
    | { readonly __typename: 'Team', readonly id: string }
   | null };

type GroupSubject_HireTriggerEvent_Fragment = { readonly key: string, readonly name: string, readonly subject:
    | { readonly __typename: 'Account', readonly id: string }
    | { readonly __typename: 'NamedGroup' }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Role', readonly id: string }
    | { readonly __typename: 'Team', readonly id: string }
   | null };

type GroupSubject_RetentionGroup_Fragment = { readonly key: string | null, readonly name: string | null, readonly subject:
    | { readonly __typename: 'Account', readonly id: string }
    | { readonly __typename: 'NamedGroup' }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Role', readonly id: string }
    | { readonly __typename: 'Team', readonly id: string }
   | null };

type GroupSubject_UnitEconomicsLine_Fragment = { readonly key: string | null, readonly name: string | null, readonly subject:
    | { readonly __typename: 'Account', readonly id: string }
    | { readonly __typename: 'NamedGroup' }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Role', readonly id: string }
    | { readonly __typename: 'Team', readonly id: string }
   | null };

export type GroupSubjectFragment =
  | GroupSubject_CapacityGroup_Fragment
  | GroupSubject_HealthGroup_Fragment
  | GroupSubject_HireTrigger_Fragment
  | GroupSubject_HireTriggerEvent_Fragment
  | GroupSubject_RetentionGroup_Fragment
  | GroupSubject_UnitEconomicsLine_Fragment
;

export type ImportRowsMutationVariables = Exact<{
  input: ImportRowsInput;
}>;


export type ImportRowsMutation = { readonly importRows: { readonly ok: { readonly run: { readonly id: string, readonly status: ImportStatus, readonly phase: ImportPhase, readonly rowsDone: number, readonly rowsTotal: number, readonly message: string | null, readonly changed: boolean, readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly file: string, readonly kind: ImportKind, readonly rows: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type ImportRunQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRunQuery = { readonly importRun: { readonly id: string, readonly status: ImportStatus, readonly phase: ImportPhase, readonly rowsDone: number, readonly rowsTotal: number, readonly message: string | null, readonly changed: boolean, readonly revision: number | null, readonly refusedRows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly file: string, readonly line: number, readonly column: string | null, readonly value: string | null, readonly code: ProblemCode, readonly message: string }> }, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly file: string, readonly kind: ImportKind, readonly rows: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number }> } | null };

export type ImportProgressFragment = { readonly id: string, readonly status: ImportStatus, readonly phase: ImportPhase, readonly rowsDone: number, readonly rowsTotal: number, readonly message: string | null, readonly changed: boolean, readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly file: string, readonly kind: ImportKind, readonly rows: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number }> };

export type AccountLifecycleQueryVariables = Exact<{
  id: string;
}>;


export type AccountLifecycleQuery = { readonly node:
    | { readonly name: string, readonly id: string, readonly tierAssignment: { readonly tier: Tier | null, readonly earned: Tier | null, readonly promotedUntil: string | null, readonly pendingTier: Tier | null, readonly pendingSince: string | null, readonly reason: string | null, readonly reasons: ReadonlyArray<{ readonly code: TierReasonCode, readonly tier: Tier, readonly message: string }> }, readonly lifecycle: { readonly stage: LifecycleStage | null, readonly reason: string | null, readonly customerSince: string | null, readonly months: number | null, readonly enteredOn: string | null, readonly adoption: number | null, readonly entry: ReadonlyArray<{ readonly key: LifecycleCriterionKey, readonly state: LifecycleCriterionState, readonly message: string }>, readonly exit: ReadonlyArray<{ readonly key: LifecycleCriterionKey, readonly state: LifecycleCriterionState, readonly message: string }>, readonly warnings: ReadonlyArray<{ readonly key: LifecycleWarningKey, readonly severe: boolean, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly actions: ReadonlyArray<{ readonly message: string, readonly criterion: LifecycleCriterionKey | null, readonly playbookId: string | null, readonly responsibility: Responsibility | null, readonly dueOn: string | null }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly expansion: { readonly holds: ReadonlyArray<ExpansionHold>, readonly route: ExpansionRoute, readonly triggers: ReadonlyArray<{ readonly key: ExpansionTriggerKey, readonly kind: OpportunityKind, readonly status: ExpansionStatus, readonly value: number | null, readonly limit: number, readonly opportunityId: string | null }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type LifecycleQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type LifecycleQuery = { readonly organization: { readonly id: string, readonly lifecycle: { readonly cells: ReadonlyArray<{ readonly stage: LifecycleStage | null, readonly segment: Segment, readonly accounts: number, readonly acv: { readonly amountMinor: number, readonly currency: string }, readonly warnings: ReadonlyArray<{ readonly key: LifecycleWarningKey, readonly accounts: number }> }>, readonly warnings: ReadonlyArray<{ readonly key: LifecycleWarningKey, readonly accounts: number }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly expansion: { readonly byStage: ReadonlyArray<{ readonly key: OpportunityStage, readonly sum: { readonly opportunities: number, readonly amount: { readonly amountMinor: number, readonly currency: string } } }>, readonly stuck: ReadonlyArray<{ readonly state: HandoffState, readonly days: number, readonly opportunity: { readonly id: string } }>, readonly winRate: { readonly value: number | null, readonly reason: string | null } }, readonly businessReviews: { readonly falling: boolean | null, readonly byTier: ReadonlyArray<{ readonly tier: Tier, readonly accounts: number, readonly count: { readonly expectedReviews: number, readonly reviews: number, readonly reviewCompletion: { readonly value: number | null, readonly reason: string | null } } }>, readonly overdue: { readonly count: number } }, readonly stakeholderCoverage: { readonly byRole: ReadonlyArray<{ readonly role: StakeholderRole, readonly accounts: number, readonly share: { readonly value: number | null, readonly reason: string | null } }>, readonly singleThreaded: { readonly count: number }, readonly unknown: { readonly count: number } }, readonly advocacyOverview: { readonly advocates: number, readonly eligible: number, readonly activation: { readonly value: number | null, readonly reason: string | null }, readonly byKind: ReadonlyArray<{ readonly kind: AdvocacyKind, readonly acts: number, readonly accounts: number }> } } | null };

export type RenewalForecastQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  months?: number;
}>;


export type RenewalForecastQuery = { readonly organization: { readonly id: string, readonly renewalForecast: { readonly months: ReadonlyArray<{ readonly month: string, readonly sums: { readonly up: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } }, readonly weighted: { readonly amountMinor: number, readonly currency: string }, readonly byHealth: ReadonlyArray<{ readonly key: string, readonly sum: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } } }>, readonly unowned: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } }, readonly vacant: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } } } }>, readonly total: { readonly up: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } }, readonly weighted: { readonly amountMinor: number, readonly currency: string }, readonly byHealth: ReadonlyArray<{ readonly key: string, readonly sum: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } } }>, readonly unowned: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } }, readonly vacant: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } } }, readonly owners: ReadonlyArray<{ readonly name: string | null, readonly vacant: boolean, readonly position: { readonly id: string } | null, readonly team: { readonly id: string } | null, readonly sum: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } }, readonly weighted: { readonly amountMinor: number, readonly currency: string } }>, readonly notBegun: ReadonlyArray<{ readonly lateness: RenewalLateness, readonly list: { readonly count: number, readonly acv: { readonly amountMinor: number, readonly currency: string } } }>, readonly overdue: { readonly count: number, readonly acv: { readonly amountMinor: number, readonly currency: string } }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } | null };

export type RenewalFiguresFragment = { readonly up: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } }, readonly weighted: { readonly amountMinor: number, readonly currency: string }, readonly byHealth: ReadonlyArray<{ readonly key: string, readonly sum: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } } }>, readonly unowned: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } }, readonly vacant: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } } };

export type RenewalCountFragment = { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string } };

export type MaturityQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type MaturityQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly maturity: { readonly stage: number, readonly provisional: boolean, readonly assessedOn: string | null, readonly dimensions: ReadonlyArray<{ readonly dimension: MaturityDimension, readonly stage: number | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly disagreements: ReadonlyArray<{ readonly dimension: MaturityDimension, readonly stage: number | null }>, readonly practices: ReadonlyArray<{ readonly practice: MaturityPractice, readonly stage: number, readonly status: MaturityPracticeStatus, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly questions: ReadonlyArray<{ readonly question: AssessmentQuestion, readonly answered: AssessmentAnswer | null, readonly suggested: AssessmentAnswer | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly nextSteps: ReadonlyArray<{ readonly kind: MaturityNextStepKind, readonly dimension: MaturityDimension, readonly practice: MaturityPractice | null, readonly target: number | null, readonly message: string }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } | null };

export type ApplyLintFixMutationVariables = Exact<{
  input: LintFixInput;
}>;


export type ApplyLintFixMutation = { readonly applyLintFix: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type LintQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  rules?: ReadonlyArray<string> | null | undefined;
  severities?: ReadonlyArray<LintSeverity> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LintQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly lint: { readonly truncated: ReadonlyArray<string>, readonly counts: { readonly error: number, readonly warning: number, readonly info: number }, readonly notEvaluated: ReadonlyArray<{ readonly missing: LintInput, readonly message: string, readonly rule: { readonly key: string, readonly name: string } }>, readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly fingerprint: string, readonly severity: LintSeverity, readonly rule: { readonly key: string, readonly name: string }, readonly subject: { readonly kind: LintSubjectKind, readonly id: string, readonly name: string }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly fix: { readonly title: string, readonly changeCount: number } | null } }> } } } | null };

export type LintRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type LintRulesQuery = { readonly lintRules: ReadonlyArray<{ readonly key: string, readonly severity: LintSeverity, readonly name: string, readonly why: string, readonly remedy: string, readonly benchmarks: ReadonlyArray<{ readonly key: string, readonly text: string, readonly unitLabel: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly guide: Guide, readonly section: string }> }> };

export type PreviewLintFixMutationVariables = Exact<{
  input: LintFixInput;
}>;


export type PreviewLintFixMutation = { readonly previewLintFix: { readonly ok: { readonly baseRevision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> }, readonly effects: { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly costBefore: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly costAfter: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type OrganizationQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  revision?: number | null | undefined;
}>;


export type OrganizationQuery = { readonly organization: { readonly id: string, readonly slug: string, readonly name: string, readonly revision: number, readonly asOf: string, readonly currency: string, readonly locale: string, readonly timeZone: string, readonly grossMargin: number | null, readonly productComplexity: Complexity, readonly growthMotion: GrowthMotion | null, readonly orgModel: OrgModel | null, readonly serviceModel: ServiceModel | null, readonly reportingLine: ReportingLine | null, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly family: RoleFamily, readonly level: number, readonly layer: LeadershipLayer | null }> } } | null };

export type OrganizationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly slug: string, readonly name: string, readonly currency: string, readonly revision: number } }> } };

export type ApplyChangesMutationVariables = Exact<{
  input: PlanInput;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ApplyChangesMutation = { readonly applyPlan: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly results: ReadonlyArray<{ readonly changeIndex: number, readonly outcome: ChangeOutcome, readonly thingId: string | null }> } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type ApplyPlanMutationVariables = Exact<{
  input: PlanInput;
}>;


export type ApplyPlanMutation = { readonly applyPlan: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type CoverAccountMutationVariables = Exact<{
  input: CoverAccountInput;
}>;


export type CoverAccountMutation = { readonly coverAccount: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type FillPositionMutationVariables = Exact<{
  input: FillPositionInput;
}>;


export type FillPositionMutation = { readonly fillPosition: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type HandOverAccountMutationVariables = Exact<{
  input: HandOverAccountInput;
}>;


export type HandOverAccountMutation = { readonly handOverAccount: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type MovePositionMutationVariables = Exact<{
  input: MovePositionInput;
}>;


export type MovePositionMutation = { readonly movePosition: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type OpenPositionMutationVariables = Exact<{
  input: OpenPositionInput;
}>;


export type OpenPositionMutation = { readonly openPosition: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type PreviewPlanMutationVariables = Exact<{
  input: PlanInput;
}>;


export type PreviewPlanMutation = { readonly previewPlan: { readonly ok: { readonly baseRevision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> }, readonly effects: { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly costBefore: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly costAfter: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type EffectSideFragment = { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } };

export type PlanDifferencesFragment = { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> };

export type RefusalFragment = { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> };

export type SetPolicyMutationVariables = Exact<{
  input: SetPolicyInput;
}>;


export type SetPolicyMutation = { readonly setPolicy: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type VacatePositionMutationVariables = Exact<{
  input: VacatePositionInput;
}>;


export type VacatePositionMutation = { readonly vacatePosition: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type PoliciesQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  keyPrefix?: string | null | undefined;
}>;


export type PoliciesQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly policies: ReadonlyArray<{ readonly id: string, readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly reason: string | null, readonly from: string, readonly to: string | null, readonly benchmark: { readonly text: string, readonly unitLabel: string, readonly lower: number, readonly upper: number, readonly openTop: boolean } | null, readonly lastChange: { readonly author: string, readonly at: string, readonly revision: number } | null }> } | null };

export type RetentionQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  period?: RetentionPeriod;
  groupBy?: RetentionGrouping;
  months?: number;
}>;


export type RetentionQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly retention: ReadonlyArray<{ readonly groupBy: RetentionGrouping, readonly key: string | null, readonly name: string | null, readonly points: ReadonlyArray<{ readonly from: string, readonly before: string, readonly accounts: number, readonly churnedAccounts: number, readonly start: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly kept: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly end: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly grr: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null, readonly verdictReason: string | null }, readonly nrr: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null, readonly verdictReason: string | null }, readonly logoRetention: { readonly value: number | null, readonly reason: string | null }, readonly flow: { readonly won: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly expansion: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly contraction: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly churn: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly quickRatio: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null, readonly verdictReason: string | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly subject:
        | { readonly __typename: 'Account', readonly id: string }
        | { readonly __typename: 'NamedGroup' }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Position', readonly id: string }
        | { readonly __typename: 'Role', readonly id: string }
        | { readonly __typename: 'Team', readonly id: string }
       | null }>, readonly churnByReason: ReadonlyArray<{ readonly reason: string | null, readonly churns: number, readonly contractions: number, readonly churn: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly contraction: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly share: { readonly value: number | null, readonly reason: string | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } | null };

export type RetentionFiguresFragment = { readonly from: string, readonly before: string, readonly accounts: number, readonly churnedAccounts: number, readonly start: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly kept: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly end: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly grr: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null, readonly verdictReason: string | null }, readonly nrr: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null, readonly verdictReason: string | null }, readonly logoRetention: { readonly value: number | null, readonly reason: string | null }, readonly flow: { readonly won: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly expansion: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly contraction: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly churn: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly quickRatio: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null, readonly verdictReason: string | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } };

export type JudgedFragment = { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null, readonly verdictReason: string | null };

export type AmountFragment = { readonly amountMinor: number, readonly currency: string, readonly formatted: string };

export type RetentionImpactQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  input: RetentionImpactInput;
}>;


export type RetentionImpactQuery = { readonly organization: { readonly id: string, readonly retentionImpact: ReadonlyArray<{ readonly name: string, readonly renewal: number, readonly expansion: number, readonly grr: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null, readonly verdictReason: string | null }, readonly nrr: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null, readonly verdictReason: string | null }, readonly years: ReadonlyArray<{ readonly year: number, readonly arr: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly renewed: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly lost: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly revenue: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly arrDifference: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly revenueDifference: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } }>, readonly paybackMonths: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null, readonly verdictReason: string | null }, readonly ltvToCac: { readonly value: number | null, readonly reason: string | null, readonly verdict: RetentionVerdict | null, readonly verdictReason: string | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } | null };

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


export type PeopleQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly people: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly email: string | null, readonly languages: ReadonlyArray<string>, readonly region: string | null, readonly timeZone: string | null, readonly skills: ReadonlyArray<string>, readonly from: string, readonly to: string | null, readonly seatedFte: number, readonly loadedCost: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly fte: number, readonly position: { readonly id: string, readonly title: string } | null }> } }> } } | null };

export type RehirePersonMutationVariables = Exact<{
  input: RehirePersonInput;
}>;


export type RehirePersonMutation = { readonly rehirePerson: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly before: unknown, readonly after: unknown, readonly beforeText: string, readonly afterText: string }> }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

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

export type ApplyTierMovementsMutationVariables = Exact<{
  input: ApplyTierMovementsInput;
}>;


export type ApplyTierMovementsMutation = { readonly applyTierMovements: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AppliedProposalFragment = { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null };

export type RolloutRoadmapsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type RolloutRoadmapsQuery = { readonly organization: { readonly id: string, readonly rolloutRoadmaps: ReadonlyArray<{ readonly serviceModel: ServiceModel, readonly expected: RolloutPhase | null, readonly recorded: RolloutPhase | null, readonly behind: boolean | null, readonly daysLate: number, readonly rollout: { readonly id: string, readonly name: string } | null, readonly progress: { readonly value: number | null, readonly reason: string | null }, readonly phases: ReadonlyArray<{ readonly phase: RolloutPhase, readonly from: string, readonly to: string | null, readonly status: RolloutPhaseStatus, readonly daysLate: number, readonly progress: { readonly value: number | null, readonly reason: string | null }, readonly items: ReadonlyArray<{ readonly title: string, readonly fromCatalogue: boolean, readonly done: boolean, readonly doneOn: string | null }> }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } | null };

export type ServiceModelSelectionQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  facts?: ServiceModelFactsInput | null | undefined;
}>;


export type ServiceModelSelectionQuery = { readonly organization: { readonly id: string, readonly serviceModelSelection: { readonly model: ServiceModel | null, readonly declared: ServiceModel | null, readonly reason: string | null, readonly segments: ReadonlyArray<{ readonly segment: Segment, readonly accounts: number, readonly model: Tier, readonly raised: boolean, readonly affordable: boolean | null, readonly scores: ReadonlyArray<{ readonly model: Tier, readonly score: number }>, readonly steps: ReadonlyArray<{ readonly step: SelectionStepId, readonly vote: Tier | null, readonly weight: number, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly readiness: ReadonlyArray<{ readonly model: ServiceModel, readonly status: ReadinessStatus, readonly checks: ReadonlyArray<{ readonly requirement: ServiceModelRequirement, readonly met: boolean | null }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly serviceModelEvolution: { readonly customers: number, readonly stage: ServiceEvolutionStage, readonly text: string, readonly usual: ServiceModel, readonly next: ServiceEvolutionStage | null, readonly customersToNext: number | null }, readonly scaleProjection: ReadonlyArray<{ readonly months: number | null, readonly customers: number, readonly arr: { readonly amountMinor: number, readonly currency: string } | null, readonly needs: ReadonlyArray<{ readonly model: ServiceModel, readonly csms: number, readonly cost: { readonly amountMinor: number, readonly currency: string } | null, readonly share: { readonly value: number | null, readonly reason: string | null } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } | null };

export type TierMovementPlanQueryVariables = Exact<{
  slug: string;
  accounts?: ReadonlyArray<ThingRef> | null | undefined;
}>;


export type TierMovementPlanQuery = { readonly organization: { readonly id: string, readonly tierMovementPlan: { readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly changes: ReadonlyArray<Readonly<Record<string, unknown>>> | null, readonly changesReason: string | null, readonly preview: { readonly ok: { readonly baseRevision: number, readonly plan: { readonly changeCount: number }, readonly effects: { readonly asOf: string, readonly costBefore: { readonly amountMinor: number, readonly currency: string }, readonly costAfter: { readonly amountMinor: number, readonly currency: string }, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } } } | null };

export type ProposedFragment = { readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly changes: ReadonlyArray<Readonly<Record<string, unknown>>> | null, readonly changesReason: string | null, readonly preview: { readonly ok: { readonly baseRevision: number, readonly plan: { readonly changeCount: number }, readonly effects: { readonly asOf: string, readonly costBefore: { readonly amountMinor: number, readonly currency: string }, readonly costAfter: { readonly amountMinor: number, readonly currency: string }, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type TiersQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TiersQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly tiers: { readonly reason: string | null, readonly lines: ReadonlyArray<{ readonly tier: Tier, readonly accounts: number, readonly bySegment: number, readonly accountsAfter: number | null, readonly acv: { readonly amountMinor: number, readonly currency: string }, readonly acvShare: { readonly value: number | null, readonly reasonCode: RatioReason | null, readonly reason: string | null } }>, readonly highTouchFrom: { readonly amountMinor: number, readonly currency: string } | null, readonly lowTouchFrom: { readonly amountMinor: number, readonly currency: string } | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly tierMovements: { readonly movementCount: number, readonly waitingCount: number, readonly reason: string | null, readonly costBefore: { readonly amountMinor: number, readonly currency: string }, readonly costAfter: { readonly amountMinor: number, readonly currency: string } | null, readonly movements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly from: Tier | null, readonly to: Tier, readonly reason: TierReasonCode, readonly effectiveOn: string, readonly until: string | null, readonly afterwards: Tier | null, readonly account: { readonly id: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly code: TierReasonCode, readonly tier: Tier, readonly message: string }>, readonly costBefore: { readonly amountMinor: number, readonly currency: string }, readonly costAfter: { readonly amountMinor: number, readonly currency: string } | null } }> } } } | null };

export type ApplyTemplateMutationVariables = Exact<{
  input: ApplyTemplateInput;
}>;


export type ApplyTemplateMutation = { readonly applyTemplate: { readonly ok: { readonly changed: boolean, readonly replayed: boolean, readonly revision: number, readonly plan: { readonly title: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type OrgModelRecommendationQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type OrgModelRecommendationQuery = { readonly organization: { readonly id: string, readonly orgModelRecommendation: { readonly recommended: OrgModel, readonly declared: OrgModel | null, readonly agrees: boolean | null, readonly behind: number | null, readonly scores: ReadonlyArray<{ readonly model: OrgModel, readonly score: number, readonly reasons: ReadonlyArray<string>, readonly parts: ReadonlyArray<{ readonly criterion: ScoreCriterion, readonly fit: number, readonly weight: number, readonly points: number }> }>, readonly revisit: ReadonlyArray<{ readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly reportingLineRecommendation: { readonly recommended: ReportingLine, readonly declared: ReportingLine | null, readonly agrees: boolean | null, readonly scores: ReadonlyArray<{ readonly line: ReportingLine, readonly score: number, readonly reasons: ReadonlyArray<string>, readonly gains: ReadonlyArray<string>, readonly risks: ReadonlyArray<string>, readonly parts: ReadonlyArray<{ readonly criterion: ScoreCriterion, readonly fit: number, readonly weight: number, readonly points: number }> }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } | null };

export type ScorePartsFragment = { readonly criterion: ScoreCriterion, readonly fit: number, readonly weight: number, readonly points: number };

export type OrgTreeQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  first?: number | null | undefined;
  teamsAfter?: string | null | undefined;
  seatsAfter?: string | null | undefined;
}>;


export type OrgTreeQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly teams: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: TeamKind, readonly parent: { readonly id: string } | null }> }, readonly positions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly fte: number, readonly openFte: number, readonly team: { readonly id: string } | null, readonly reportsTo: { readonly id: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly fte: number, readonly person: { readonly id: string, readonly name: string } | null }> }> } } | null };

export type ResponsibilitiesQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type ResponsibilitiesQuery = { readonly organization: { readonly id: string, readonly responsibilities: { readonly segments: ReadonlyArray<Segment>, readonly gaps: number, readonly doubles: number, readonly cells: ReadonlyArray<{ readonly responsibility: NamedResponsibility, readonly segment: Segment, readonly status: ResponsibilityStatus, readonly accounts: number, readonly uncovered: number, readonly vacant: number, readonly double: boolean, readonly roles: ReadonlyArray<{ readonly family: RoleFamily, readonly accounts: number, readonly positions: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } | null };

export type StageQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type StageQuery = { readonly organization: { readonly id: string, readonly stage: { readonly number: number, readonly due: boolean, readonly readings: ReadonlyArray<{ readonly measure: StageMeasure, readonly value: number | null, readonly stage: number | null, readonly reason: string | null }>, readonly disagreements: ReadonlyArray<{ readonly measure: StageMeasure, readonly stage: number, readonly ahead: number }>, readonly moveOn: ReadonlyArray<{ readonly key: MoveOnConditionKey, readonly stage: number, readonly status: MoveOnStatus, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly specialisationOrder: { readonly next: RoleFamily | null, readonly steps: ReadonlyArray<{ readonly family: RoleFamily, readonly status: SpecialisationStatus, readonly rank: number | null, readonly busy: number, readonly people: number, readonly usualStage: number, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } } | null };

export type TemplatePlanQueryVariables = Exact<{
  slug: string;
  model: OrgModel;
  effective?: string | null | undefined;
}>;


export type TemplatePlanQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly templatePlan: { readonly model: OrgModel, readonly sizing: ReadonlyArray<{ readonly teamId: string, readonly teamName: string, readonly family: RoleFamily, readonly load: number, readonly seatsRequired: number, readonly present: number, readonly opened: number }>, readonly notes: ReadonlyArray<{ readonly message: string }>, readonly plan: { readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly changes: ReadonlyArray<Readonly<Record<string, unknown>>> | null, readonly changesReason: string | null, readonly preview: { readonly ok: { readonly baseRevision: number, readonly plan: { readonly changeCount: number }, readonly effects: { readonly asOf: string, readonly costBefore: { readonly amountMinor: number, readonly currency: string }, readonly costAfter: { readonly amountMinor: number, readonly currency: string }, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } } } } | null };

export type TeamTreeQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamTreeQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly teams: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: TeamKind, readonly segments: ReadonlyArray<Segment>, readonly verticals: ReadonlyArray<string>, readonly regions: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly peopleCount: number, readonly branchPeopleCount: number, readonly parent: { readonly id: string } | null } }> } } | null };

export type AffordabilityQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  input: AffordabilityInput;
}>;


export type AffordabilityQuery = { readonly organization: { readonly id: string, readonly affordability: { readonly judgement: { readonly verdictOfShare: CostVerdict | null, readonly verdict: CostVerdict | null, readonly verdictReason: string | null, readonly adjustment: CostAdjustment | null, readonly multipleVerdict: RangeVerdict | null, readonly share: { readonly value: number | null, readonly reason: string | null }, readonly retentionAdjustedShare: { readonly value: number | null, readonly reason: string | null }, readonly lifetimeYears: { readonly value: number | null, readonly reason: string | null }, readonly lifetimeMarginShare: { readonly value: number | null, readonly reason: string | null }, readonly marginShare: { readonly value: number | null, readonly reason: string | null }, readonly multiple: { readonly value: number | null, readonly reason: string | null }, readonly breakEvenAcv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } | null };

export type CustomerCostQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  input: CustomerCostInput;
}>;


export type CustomerCostQuery = { readonly organization: { readonly id: string, readonly customerCost: { readonly reason: string | null, readonly people: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null, readonly total: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } | null };

export type UnitEconomicsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  groupBy?: UnitEconomicsGrouping;
  filter?: AccountFilter | null | undefined;
  order?: UnitEconomicsLineOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitEconomicsQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly asOf: string, readonly unitEconomics: { readonly status: UnitEconomicsStatus, readonly reason: string | null, readonly seatsWithoutCost: number | null, readonly verdict: RangeVerdict | null, readonly revenue: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null, readonly cost: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null, readonly idle: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null, readonly overhead: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null, readonly share: { readonly value: number | null, readonly reason: string | null } | null, readonly marginShare: { readonly value: number | null, readonly reason: string | null } | null, readonly marginLeft: { readonly value: number | null, readonly reasonCode: RatioReason | null, readonly reason: string | null } | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly lines: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly groupBy: UnitEconomicsGrouping, readonly accounts: number, readonly tier: Tier | null, readonly accountsWithoutCost: number, readonly key: string | null, readonly name: string | null, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly cost: { readonly people: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly shared: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly technology: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly investment: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly total: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } }, readonly costPerAccount: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null, readonly spare: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly idle: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly judgement: { readonly verdictOfShare: CostVerdict | null, readonly verdict: CostVerdict | null, readonly verdictReason: string | null, readonly adjustment: CostAdjustment | null, readonly multipleVerdict: RangeVerdict | null, readonly share: { readonly value: number | null, readonly reason: string | null }, readonly retentionAdjustedShare: { readonly value: number | null, readonly reason: string | null }, readonly lifetimeYears: { readonly value: number | null, readonly reason: string | null }, readonly lifetimeMarginShare: { readonly value: number | null, readonly reason: string | null }, readonly marginShare: { readonly value: number | null, readonly reason: string | null }, readonly multiple: { readonly value: number | null, readonly reason: string | null }, readonly breakEvenAcv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly subject:
              | { readonly __typename: 'Account', readonly id: string }
              | { readonly __typename: 'NamedGroup' }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Person', readonly id: string }
              | { readonly __typename: 'Position', readonly id: string }
              | { readonly __typename: 'Role', readonly id: string }
              | { readonly __typename: 'Team', readonly id: string }
             | null } }> } } } | null };

export type CostLineFragment = { readonly groupBy: UnitEconomicsGrouping, readonly accounts: number, readonly tier: Tier | null, readonly accountsWithoutCost: number, readonly key: string | null, readonly name: string | null, readonly acv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly cost: { readonly people: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly shared: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly technology: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly investment: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly total: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } }, readonly costPerAccount: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null, readonly spare: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly idle: { readonly amountMinor: number, readonly currency: string, readonly formatted: string }, readonly judgement: { readonly verdictOfShare: CostVerdict | null, readonly verdict: CostVerdict | null, readonly verdictReason: string | null, readonly adjustment: CostAdjustment | null, readonly multipleVerdict: RangeVerdict | null, readonly share: { readonly value: number | null, readonly reason: string | null }, readonly retentionAdjustedShare: { readonly value: number | null, readonly reason: string | null }, readonly lifetimeYears: { readonly value: number | null, readonly reason: string | null }, readonly lifetimeMarginShare: { readonly value: number | null, readonly reason: string | null }, readonly marginShare: { readonly value: number | null, readonly reason: string | null }, readonly multiple: { readonly value: number | null, readonly reason: string | null }, readonly breakEvenAcv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly text: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly subject:
    | { readonly __typename: 'Account', readonly id: string }
    | { readonly __typename: 'NamedGroup' }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Role', readonly id: string }
    | { readonly __typename: 'Team', readonly id: string }
   | null };

export type CostVerdictsFragment = { readonly verdictOfShare: CostVerdict | null, readonly verdict: CostVerdict | null, readonly verdictReason: string | null, readonly adjustment: CostAdjustment | null, readonly multipleVerdict: RangeVerdict | null, readonly share: { readonly value: number | null, readonly reason: string | null }, readonly retentionAdjustedShare: { readonly value: number | null, readonly reason: string | null }, readonly lifetimeYears: { readonly value: number | null, readonly reason: string | null }, readonly lifetimeMarginShare: { readonly value: number | null, readonly reason: string | null }, readonly marginShare: { readonly value: number | null, readonly reason: string | null }, readonly multiple: { readonly value: number | null, readonly reason: string | null }, readonly breakEvenAcv: { readonly amountMinor: number, readonly currency: string, readonly formatted: string } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly kind: PrincipalKind, readonly name: string, readonly email: string | null, readonly allOrganizations: boolean, readonly canCreateOrganization: boolean, readonly organizations: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly currency: string, readonly actions: ReadonlyArray<string> }> } };

export const CoverageTargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CoverageTargetFragment, unknown>;
export const AccountSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"strategic"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"csm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageTarget"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AccountSummaryFragment, unknown>;
export const CoverageStandInFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageStandIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standsInFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resumesOn"}}]}}]} as unknown as DocumentNode<CoverageStandInFragment, unknown>;
export const CapacityFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CapacityFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"requiredCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRequired"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]}}]} as unknown as DocumentNode<CapacityFiguresFragment, unknown>;
export const AdvocacyActSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdvocacyActSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvocacyAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdvocacyActSummaryFragment, unknown>;
export const AssessmentSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"takenOn"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowsRetention"}},{"kind":"Field","name":{"kind":"Name","value":"seesRiskEarly"}},{"kind":"Field","name":{"kind":"Name","value":"definesOnboarding"}},{"kind":"Field","name":{"kind":"Name","value":"knowsActiveUse"}},{"kind":"Field","name":{"kind":"Name","value":"findsExpansion"}},{"kind":"Field","name":{"kind":"Name","value":"showsRoi"}},{"kind":"Field","name":{"kind":"Name","value":"flagsBeforeCritical"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<AssessmentSummaryFragment, unknown>;
export const OwnerSeatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OwnerSeatFragment, unknown>;
export const EscalationSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EscalationSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextUpdateOn"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerSeat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"executiveSponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerSeat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EscalationSummaryFragment, unknown>;
export const HealthSignalRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthSignalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HealthSignal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"changedIn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HealthSignalRowFragment, unknown>;
export const OpportunitySummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"handedToSalesOn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerSeat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OpportunitySummaryFragment, unknown>;
export const PlaybookSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaybookSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Playbook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliverables"}},{"kind":"Field","name":{"kind":"Name","value":"contactsPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"selfService"}}]}}]} as unknown as DocumentNode<PlaybookSummaryFragment, unknown>;
export const RenewalSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RenewalSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Renewal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"}},{"kind":"Field","name":{"kind":"Name","value":"savePlan"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerSeat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RenewalSummaryFragment, unknown>;
export const RolloutSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolloutSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rollout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serviceModel"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]} as unknown as DocumentNode<RolloutSummaryFragment, unknown>;
export const StakeholderSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StakeholderSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stakeholder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StakeholderSummaryFragment, unknown>;
export const SuccessPlanSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuccessPlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuccessPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerSeat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SuccessPlanSummaryFragment, unknown>;
export const TouchpointRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TouchpointRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Touchpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"changedIn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TouchpointRowFragment, unknown>;
export const AmountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]} as unknown as DocumentNode<AmountFragment, unknown>;
export const HealthLevelFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthLevelFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HealthLevelCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]} as unknown as DocumentNode<HealthLevelFiguresFragment, unknown>;
export const ImportProgressFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<ImportProgressFragment, unknown>;
export const RenewalCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RenewalCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewals"}},{"kind":"Field","name":{"kind":"Name","value":"arr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<RenewalCountFragment, unknown>;
export const RenewalFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RenewalFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"up"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RenewalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weighted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RenewalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unowned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RenewalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RenewalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RenewalCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewals"}},{"kind":"Field","name":{"kind":"Name","value":"arr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<RenewalFiguresFragment, unknown>;
export const EffectSideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}}]} as unknown as DocumentNode<EffectSideFragment, unknown>;
export const PlanDifferencesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}}]} as unknown as DocumentNode<PlanDifferencesFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const JudgedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgedRatio"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}}]}}]} as unknown as DocumentNode<JudgedFragment, unknown>;
export const ReasonsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<ReasonsFragment, unknown>;
export const RetentionFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetentionFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"churnedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nrr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logoRetention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"won"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expansion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contraction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"churn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quickRatio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgedRatio"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<RetentionFiguresFragment, unknown>;
export const RosterSeatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"openFte"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"budgetedCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RosterSeatFragment, unknown>;
export const AppliedProposalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppliedProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AppliedProposalFragment, unknown>;
export const ProposedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"changesReason"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposedFragment, unknown>;
export const ScorePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoreParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScorePart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"fit"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]} as unknown as DocumentNode<ScorePartsFragment, unknown>;
export const GroupSubjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grouped"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<GroupSubjectFragment, unknown>;
export const CostVerdictsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostVerdicts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CostJudgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdictOfShare"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}},{"kind":"Field","name":{"kind":"Name","value":"adjustment"}},{"kind":"Field","name":{"kind":"Name","value":"retentionAdjustedShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeMarginShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marginShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"multiple"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"multipleVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"breakEvenAcv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]} as unknown as DocumentNode<CostVerdictsFragment, unknown>;
export const CostLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitEconomicsLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupSubject"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"technology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"costPerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"idle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"accountsWithoutCost"}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostVerdicts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grouped"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostVerdicts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CostJudgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdictOfShare"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}},{"kind":"Field","name":{"kind":"Name","value":"adjustment"}},{"kind":"Field","name":{"kind":"Name","value":"retentionAdjustedShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeMarginShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marginShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"multiple"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"multipleVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"breakEvenAcv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<CostLineFragment, unknown>;
export const AccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountSummary"}},{"kind":"Field","name":{"kind":"Name","value":"complexity"}},{"kind":"Field","name":{"kind":"Name","value":"vertical"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenueSource"}},{"kind":"Field","name":{"kind":"Name","value":"hasNoOpeningBalance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractStart"}},{"kind":"Field","name":{"kind":"Name","value":"autoRenew"}},{"kind":"Field","name":{"kind":"Name","value":"renewalTerms"}},{"kind":"Field","name":{"kind":"Name","value":"loadWeight"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageTarget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageStandIn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"liveOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstValueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"strategic"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"csm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageTarget"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageStandIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standsInFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resumesOn"}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const AccountCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThingRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageTarget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageStandIn"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageStandIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standsInFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resumesOn"}}]}}]} as unknown as DocumentNode<AccountCoverageQuery, AccountCoverageQueryVariables>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ACV"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountSummary"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"strategic"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"csm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageTarget"}}]}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const AccountsByReferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountsByReference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThingRef"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"accountsByRef"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"refs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountSummary"}},{"kind":"Field","name":{"kind":"Name","value":"changedIn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"strategic"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"csm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageTarget"}}]}}]}}]} as unknown as DocumentNode<AccountsByReferenceQuery, AccountsByReferenceQueryVariables>;
export const AccountsChangedSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountsChangedSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"changedIn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"life"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LIVE"},{"kind":"EnumValue","value":"ENDED"},{"kind":"EnumValue","value":"FUTURE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CHANGED_IN"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountSummary"}},{"kind":"Field","name":{"kind":"Name","value":"changedIn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"strategic"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"csm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageTarget"}}]}}]}}]} as unknown as DocumentNode<AccountsChangedSinceQuery, AccountsChangedSinceQueryVariables>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"FROM"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loadWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageTarget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageStandIn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageStandIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standsInFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resumesOn"}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const ReopenAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReopenAccountMutation, ReopenAccountMutationVariables>;
export const AuditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Audit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"audit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditQuery, AuditQueryVariables>;
export const AuditEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"auditEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"externalReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditEntryQuery, AuditEntryQueryVariables>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterRevision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThingKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"afterRevision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterRevision"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"externalReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const PlanOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"auditEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}}]}}]} as unknown as DocumentNode<PlanOutcomeQuery, PlanOutcomeQueryVariables>;
export const BenchmarksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Benchmarks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keyPrefix"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"guides"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Guide"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keyPrefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keyPrefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"guides"},"value":{"kind":"Variable","name":{"kind":"Name","value":"guides"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isRange"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"guide"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]}}]} as unknown as DocumentNode<BenchmarksQuery, BenchmarksQueryVariables>;
export const CapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Capacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityGrouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupSubject"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CapacityFigures"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grouped"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CapacityFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"requiredCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRequired"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<CapacityQuery, CapacityQueryVariables>;
export const CapacityOverDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CapacityOverDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityGrouping"}}},"defaultValue":{"kind":"EnumValue","value":"TEAM"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"moments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CapacityOverDaysQuery, CapacityOverDaysQueryVariables>;
export const OverCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bands"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Band"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OVER"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"overCapacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bands"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bands"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupSubject"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CapacityFigures"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grouped"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CapacityFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"requiredCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRequired"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]}}]} as unknown as DocumentNode<OverCapacityQuery, OverCapacityQueryVariables>;
export const SeatCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeatCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SeatCapacityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SeatCapacityOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacitySeats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"triggerUtilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeatCapacityQuery, SeatCapacityQueryVariables>;
export const SpansOfControlDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpansOfControl"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"spansOfControl"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"directLeaders"}},{"kind":"Field","name":{"kind":"Name","value":"branchLeaders"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"leadersMissing"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpansOfControlQuery, SpansOfControlQueryVariables>;
export const AdvocacyActsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdvocacyActs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvocacyActFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvocacyActOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"advocacyActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdvocacyActSummary"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdvocacyActSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvocacyAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdvocacyActsQuery, AdvocacyActsQueryVariables>;
export const AssessmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TAKEN_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentSummary"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"takenOn"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowsRetention"}},{"kind":"Field","name":{"kind":"Name","value":"seesRiskEarly"}},{"kind":"Field","name":{"kind":"Name","value":"definesOnboarding"}},{"kind":"Field","name":{"kind":"Name","value":"knowsActiveUse"}},{"kind":"Field","name":{"kind":"Name","value":"findsExpansion"}},{"kind":"Field","name":{"kind":"Name","value":"showsRoi"}},{"kind":"Field","name":{"kind":"Name","value":"flagsBeforeCritical"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<AssessmentsQuery, AssessmentsQueryVariables>;
export const CustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Customer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stakeholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StakeholderSummary"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuccessPlanSummary"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RenewalSummary"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunitySummary"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"advocacyActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdvocacyActSummary"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthSignals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthSignalRow"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"touchpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TouchpointRow"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StakeholderSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stakeholder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuccessPlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuccessPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerSeat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RenewalSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Renewal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"}},{"kind":"Field","name":{"kind":"Name","value":"savePlan"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerSeat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"handedToSalesOn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerSeat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdvocacyActSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvocacyAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthSignalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HealthSignal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"changedIn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TouchpointRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Touchpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"changedIn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CustomerQuery, CustomerQueryVariables>;
export const EscalationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Escalations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EscalationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EscalationOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"OPENED_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"escalations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EscalationSummary"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EscalationSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextUpdateOn"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerSeat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"executiveSponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerSeat"}}]}}]}}]} as unknown as DocumentNode<EscalationsQuery, EscalationsQueryVariables>;
export const HealthSignalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthSignals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HealthSignalFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HealthSignalOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DAY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"healthSignals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthSignalRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthSignalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HealthSignal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"changedIn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HealthSignalsQuery, HealthSignalsQueryVariables>;
export const OpportunitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Opportunities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"EXPECTED_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunitySummary"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"handedToSalesOn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerSeat"}}]}}]}}]} as unknown as DocumentNode<OpportunitiesQuery, OpportunitiesQueryVariables>;
export const PlaybooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Playbooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"STAGE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"playbooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaybookSummary"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaybookSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Playbook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliverables"}},{"kind":"Field","name":{"kind":"Name","value":"contactsPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"selfService"}}]}}]} as unknown as DocumentNode<PlaybooksQuery, PlaybooksQueryVariables>;
export const RenewalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Renewals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CONTRACT_END"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"renewals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RenewalSummary"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RenewalSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Renewal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractEnd"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"}},{"kind":"Field","name":{"kind":"Name","value":"savePlan"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerSeat"}}]}}]}}]} as unknown as DocumentNode<RenewalsQuery, RenewalsQueryVariables>;
export const RolloutsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rollouts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RolloutFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RolloutOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"START_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"rollouts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolloutSummary"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolloutSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rollout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serviceModel"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]} as unknown as DocumentNode<RolloutsQuery, RolloutsQueryVariables>;
export const StakeholdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stakeholders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StakeholderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StakeholderOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stakeholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StakeholderSummary"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StakeholderSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stakeholder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StakeholdersQuery, StakeholdersQueryVariables>;
export const SuccessPlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuccessPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SuccessPlanFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SuccessPlanOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"successPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuccessPlanSummary"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuccessPlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuccessPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerSeat"}}]}}]}}]} as unknown as DocumentNode<SuccessPlansQuery, SuccessPlansQueryVariables>;
export const TouchpointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Touchpoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TouchpointFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TouchpointOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DAY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"touchpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TouchpointRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TouchpointRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Touchpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"changedIn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TouchpointsQuery, TouchpointsQueryVariables>;
export const AccountsByHealthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountsByHealth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"levels"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HealthLevel"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HealthOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SCORE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"accountsByHealth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"levels"},"value":{"kind":"Variable","name":{"kind":"Name","value":"levels"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntilRenewal"}},{"kind":"Field","name":{"kind":"Name","value":"unknownMetrics"}},{"kind":"Field","name":{"kind":"Name","value":"families"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AccountsByHealthQuery, AccountsByHealthQueryVariables>;
export const HealthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Health"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HealthGrouping"}}},"defaultValue":{"kind":"EnumValue","value":"SEGMENT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"meanScore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownMetrics"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthLevelFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupSubject"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"meanScore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthLevelFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthLevelFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HealthLevelCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grouped"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<HealthQuery, HealthQueryVariables>;
export const HealthBacktestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthBacktest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"healthBacktest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewed"}},{"kind":"Field","name":{"kind":"Name","value":"churned"}},{"kind":"Field","name":{"kind":"Name","value":"ahead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadDays"}},{"kind":"Field","name":{"kind":"Name","value":"renewed"}},{"kind":"Field","name":{"kind":"Name","value":"churned"}},{"kind":"Field","name":{"kind":"Name","value":"auc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caught"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"falseAlarms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reliable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warned"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"unscored"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<HealthBacktestQuery, HealthBacktestQueryVariables>;
export const HireTriggerEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HireTriggerEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HireTriggerEventKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"hireTriggerEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupSubject"}},{"kind":"Field","name":{"kind":"Name","value":"triggerId"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"firedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grouped"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<HireTriggerEventsQuery, HireTriggerEventsQueryVariables>;
export const HireTriggersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HireTriggers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HireTriggerStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"families"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleFamily"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HireTriggerGrouping"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"hireTriggers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"families"},"value":{"kind":"Variable","name":{"kind":"Name","value":"families"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupSubject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severe"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"firedOn"}},{"kind":"Field","name":{"kind":"Name","value":"firedOnIsLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grouped"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<HireTriggersQuery, HireTriggersQueryVariables>;
export const ImportRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRowsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportProgress"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ImportRowsMutation, ImportRowsMutationVariables>;
export const ImportRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportProgress"}},{"kind":"Field","name":{"kind":"Name","value":"refusedRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<ImportRunQuery, ImportRunQueryVariables>;
export const AccountLifecycleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountLifecycle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tierAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"earned"}},{"kind":"Field","name":{"kind":"Name","value":"promotedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pendingTier"}},{"kind":"Field","name":{"kind":"Name","value":"pendingSince"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"customerSince"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"enteredOn"}},{"kind":"Field","name":{"kind":"Name","value":"adoption"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"severe"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"playbookId"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"expansion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"triggers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AccountLifecycleQuery, AccountLifecycleQueryVariables>;
export const LifecycleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lifecycle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"expansion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunities"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stuck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"winRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"businessReviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"falling"}},{"kind":"Field","name":{"kind":"Name","value":"byTier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expectedReviews"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"}},{"kind":"Field","name":{"kind":"Name","value":"reviewCompletion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stakeholderCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"singleThreaded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"advocacyOverview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advocates"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acts"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<LifecycleQuery, LifecycleQueryVariables>;
export const RenewalForecastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RenewalForecast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"renewalForecast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RenewalFigures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RenewalFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RenewalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weighted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notBegun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RenewalCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewals"}},{"kind":"Field","name":{"kind":"Name","value":"arr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RenewalFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewalSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"up"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RenewalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weighted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RenewalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unowned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RenewalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RenewalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<RenewalForecastQuery, RenewalForecastQueryVariables>;
export const MaturityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Maturity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"maturity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practice"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"practice"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<MaturityQuery, MaturityQueryVariables>;
export const ApplyLintFixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyLintFix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LintFixInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyLintFix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApplyLintFixMutation, ApplyLintFixMutationVariables>;
export const LintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rules"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"severities"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LintSeverity"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"lint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rules"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rules"}}},{"kind":"Argument","name":{"kind":"Name","value":"severities"},"value":{"kind":"Variable","name":{"kind":"Name","value":"severities"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"info"}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"notEvaluated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<LintQuery, LintQueryVariables>;
export const LintRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LintRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lintRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"benchmarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unitLabel"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"guide"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]}}]}}]} as unknown as DocumentNode<LintRulesQuery, LintRulesQueryVariables>;
export const PreviewLintFixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewLintFix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LintFixInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewLintFix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectSide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PreviewLintFixMutation, PreviewLintFixMutationVariables>;
export const OrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"grossMargin"}},{"kind":"Field","name":{"kind":"Name","value":"productComplexity"}},{"kind":"Field","name":{"kind":"Name","value":"growthMotion"}},{"kind":"Field","name":{"kind":"Name","value":"orgModel"}},{"kind":"Field","name":{"kind":"Name","value":"serviceModel"}},{"kind":"Field","name":{"kind":"Name","value":"reportingLine"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationQuery, OrganizationQueryVariables>;
export const OrganizationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organizations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationsQuery, OrganizationsQueryVariables>;
export const ApplyChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10000"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"thingId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApplyChangesMutation, ApplyChangesMutationVariables>;
export const ApplyPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApplyPlanMutation, ApplyPlanMutationVariables>;
export const CoverAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CoverAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CoverAccountMutation, CoverAccountMutationVariables>;
export const FillPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FillPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FillPositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fillPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<FillPositionMutation, FillPositionMutationVariables>;
export const HandOverAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<HandOverAccountMutation, HandOverAccountMutationVariables>;
export const MovePositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MovePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MovePositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movePosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MovePositionMutation, MovePositionMutationVariables>;
export const OpenPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenPositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<OpenPositionMutation, OpenPositionMutationVariables>;
export const PreviewPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectSide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PreviewPlanMutation, PreviewPlanMutationVariables>;
export const SetPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SetPolicyMutation, SetPolicyMutationVariables>;
export const VacatePositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VacatePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VacatePositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacatePosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<VacatePositionMutation, VacatePositionMutationVariables>;
export const PoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Policies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keyPrefix"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keyPrefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keyPrefix"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unitLabel"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PoliciesQuery, PoliciesQueryVariables>;
export const RetentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Retention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionPeriod"}}},"defaultValue":{"kind":"EnumValue","value":"YEAR"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionGrouping"}}},"defaultValue":{"kind":"EnumValue","value":"ORGANIZATION"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"retention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupSubject"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetentionFigures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"churnByReason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"churns"}},{"kind":"Field","name":{"kind":"Name","value":"churn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractions"}},{"kind":"Field","name":{"kind":"Name","value":"contraction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgedRatio"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grouped"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetentionFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"churnedAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nrr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logoRetention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"won"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expansion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contraction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"churn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quickRatio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]} as unknown as DocumentNode<RetentionQuery, RetentionQueryVariables>;
export const RetentionImpactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetentionImpact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionImpactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retentionImpact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"renewal"}},{"kind":"Field","name":{"kind":"Name","value":"expansion"}},{"kind":"Field","name":{"kind":"Name","value":"grr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nrr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"arr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrDifference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenueDifference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paybackMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ltvToCac"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgedRatio"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<RetentionImpactQuery, RetentionImpactQueryVariables>;
export const CatalogueRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"families"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleFamily"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"families"},"value":{"kind":"Variable","name":{"kind":"Name","value":"families"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"ladder"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfLoad"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"unitLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guide"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]}}]} as unknown as DocumentNode<CatalogueRolesQuery, CatalogueRolesQueryVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"seatedFte"}},{"kind":"Field","name":{"kind":"Name","value":"loadedCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const RehirePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RehirePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RehirePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rehirePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDifferences"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDifferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeText"}},{"kind":"Field","name":{"kind":"Name","value":"afterText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RehirePersonMutation, RehirePersonMutationVariables>;
export const RosterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Roster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterSeat"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSeat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"openFte"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"budgetedCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RosterQuery, RosterQueryVariables>;
export const ApplyTierMovementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyTierMovements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyTierMovementsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyTierMovements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppliedProposal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppliedProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyTierMovementsMutation, ApplyTierMovementsMutationVariables>;
export const RolloutRoadmapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolloutRoadmaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rolloutRoadmaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rollout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceModel"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"behind"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fromCatalogue"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<RolloutRoadmapsQuery, RolloutRoadmapsQueryVariables>;
export const ServiceModelSelectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceModelSelection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facts"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceModelFactsInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceModelSelection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"facts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"affordable"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirement"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceModelEvolution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"usual"}},{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"customersToNext"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scaleProjection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"arr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"csms"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<ServiceModelSelectionQuery, ServiceModelSelectionQueryVariables>;
export const TierMovementPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TierMovementPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accounts"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThingRef"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tierMovementPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accounts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accounts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proposed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"changesReason"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TierMovementPlanQuery, TierMovementPlanQueryVariables>;
export const TiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"bySegment"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acvShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountsAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highTouchFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lowTouchFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tierMovements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movementCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"afterwards"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<TiersQuery, TiersQueryVariables>;
export const ApplyTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppliedProposal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppliedProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyTemplateMutation, ApplyTemplateMutationVariables>;
export const OrgModelRecommendationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrgModelRecommendation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orgModelRecommendation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"behind"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScoreParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportingLineRecommendation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"gains"}},{"kind":"Field","name":{"kind":"Name","value":"risks"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScoreParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoreParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScorePart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"fit"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<OrgModelRecommendationQuery, OrgModelRecommendationQueryVariables>;
export const OrgTreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrgTree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MomentInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seatsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamsAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seatsAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"openFte"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrgTreeQuery, OrgTreeQueryVariables>;
export const ResponsibilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Responsibilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}},{"kind":"Field","name":{"kind":"Name","value":"doubles"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"double"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<ResponsibilitiesQuery, ResponsibilitiesQueryVariables>;
export const StageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"ahead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moveOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialisationOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"busy"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"usualStage"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<StageQuery, StageQueryVariables>;
export const TemplatePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplatePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"model"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrgModel"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"effective"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"templatePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"model"},"value":{"kind":"Variable","name":{"kind":"Name","value":"model"}}},{"kind":"Argument","name":{"kind":"Name","value":"effective"},"value":{"kind":"Variable","name":{"kind":"Name","value":"effective"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"sizing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRequired"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proposed"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"changesReason"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"openSeats"}},{"kind":"Field","name":{"kind":"Name","value":"exposedAccounts"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"changeIndex"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TemplatePlanQuery, TemplatePlanQueryVariables>;
export const TeamTreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamTree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"verticals"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","alias":{"kind":"Name","value":"branchPeopleCount"},"name":{"kind":"Name","value":"peopleCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withBranch"},"value":{"kind":"BooleanValue","value":true}}]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamTreeQuery, TeamTreeQueryVariables>;
export const AffordabilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Affordability"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AffordabilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"affordability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostVerdicts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostVerdicts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CostJudgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdictOfShare"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}},{"kind":"Field","name":{"kind":"Name","value":"adjustment"}},{"kind":"Field","name":{"kind":"Name","value":"retentionAdjustedShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeMarginShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marginShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"multiple"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"multipleVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"breakEvenAcv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<AffordabilityQuery, AffordabilityQueryVariables>;
export const CustomerCostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerCost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerCostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerCost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]} as unknown as DocumentNode<CustomerCostQuery, CustomerCostQueryVariables>;
export const UnitEconomicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitEconomics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitEconomicsGrouping"}}},"defaultValue":{"kind":"EnumValue","value":"SEGMENT"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitEconomicsLineOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SHARE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"unitEconomics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"idle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overhead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsWithoutCost"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"marginShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marginLeft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostLine"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupSubject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grouped"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostVerdicts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CostJudgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdictOfShare"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}},{"kind":"Field","name":{"kind":"Name","value":"adjustment"}},{"kind":"Field","name":{"kind":"Name","value":"retentionAdjustedShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeMarginShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marginShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"multiple"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"multipleVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"breakEvenAcv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"openTop"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitEconomicsLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupSubject"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"acv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"technology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"costPerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"idle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"accountsWithoutCost"}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostVerdicts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reasons"}}]}}]}}]} as unknown as DocumentNode<UnitEconomicsQuery, UnitEconomicsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"allOrganizations"}},{"kind":"Field","name":{"kind":"Name","value":"canCreateOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;