/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What was done about who may enter an organization. */
export type AccessEventKind =
  /** How long personal data is kept was changed. */
  | 'DATA_RETENTION_CHANGED'
  /** A member may not enter any more. */
  | 'DEACTIVATED'
  /** An invitation was taken back. */
  | 'INVITATION_REVOKED'
  /** Somebody was invited. */
  | 'INVITED'
  /** Somebody came in: by an invitation, their company’s provider, or its directory. */
  | 'JOINED'
  /** A member was given another role, or other teams. */
  | 'MEMBERSHIP_CHANGED'
  /** A former member may enter again. */
  | 'REACTIVATED'
  /** A role of its own was changed, for all who have it. */
  | 'ROLE_CHANGED'
  /** A role of its own was made. */
  | 'ROLE_CREATED'
  /** A role of its own was deleted. */
  | 'ROLE_DELETED'
  /** Members need no second factor any more. */
  | 'SECOND_FACTOR_RELEASED'
  /** Members have to prove a second factor from then on. */
  | 'SECOND_FACTOR_WANTED';

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
  /** Why they are added; up to 2,000 characters. */
  readonly reason?: string | null | undefined;
  /** What the changes are called together, up to 200 characters; left out, they are listed one by one. */
  readonly title?: string | null | undefined;
  /** What `ProposedPlan.words` gave: its title and reason where none are given here, kept so that everybody reads them in their language. */
  readonly words?: string | null | undefined;
};

/** Changes for a scenario. */
export type AddToScenarioInput = {
  /** The changes, in order, after those that it has. All must apply, or none is added. */
  readonly changes: ReadonlyArray<ChangeInput>;
  /** Refused with REVISION_CONFLICT when the scenario is at another of its revisions. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why they are added; up to 2,000 characters. */
  readonly reason?: string | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
  /** What the changes are called together, up to 200 characters; left out, they are listed one by one. */
  readonly title?: string | null | undefined;
  /** What `ProposedPlan.words` gave: its title and reason where none are given here, kept so that everybody reads them in their language. */
  readonly words?: string | null | undefined;
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

/** Who must agree before a plan is applied. */
export type ApprovalRule =
  /** One of the people whom the organization names, other than who proposed it. */
  | 'NAMED'
  /** Nobody: whoever may change the organization applies plans. */
  | 'NONE'
  /** One other person than who proposed it. */
  | 'ONE_OTHER';

/** What somebody said of a scenario. */
export type ApprovalVerdict =
  /** It may be applied. */
  | 'APPROVED'
  /** It should be changed first. */
  | 'CHANGES_ASKED';

/** Agrees to a scenario as it is. */
export type ApproveScenarioInput = {
  /** What there is to say; up to 2,000 characters. The audit keeps it. */
  readonly comment?: string | null | undefined;
  /** The revision of the scenario that was looked at; refused with REVISION_CONFLICT when it is at another. */
  readonly expectedRevision: number;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
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

/** What a cell of a board pack says. */
export type BoardCellKind =
  /** A day, in `date`. */
  | 'DATE'
  /** An amount of money, in `money`. */
  | 'MONEY'
  /** Nothing: `text` says why where that is known. */
  | 'NONE'
  /** A count, in `number`. */
  | 'NUMBER'
  /** The difference of two shares, in `number`: 0.012 is 1.2 percentage points. */
  | 'POINTS'
  /** A part of the whole, in `number`: 0.65 is 65 %. */
  | 'SHARE'
  /** Words, in `text`. */
  | 'TEXT';

/** The tables of a board pack. */
export type BoardTableKey =
  /** Who came, went and moved in the month, and what customers noticed. */
  | 'CHANGES'
  /** The findings of the org lint that weigh most. */
  | 'FINDINGS'
  /** What the owners call of the renewals of the fiscal quarter, the figure by health beside it, and what moved in the month. */
  | 'FORECAST'
  /** What each owner calls of them, and what their calls of the last four complete quarters were worth. */
  | 'FORECAST_OWNERS'
  /** Headcount, open positions and cost at the month’s end against the plan of the fiscal year, and what its end comes to. */
  | 'PLAN'
  /** What was kept and renewed in the year to the month’s end, and in the year before. */
  | 'RETENTION'
  /** The ARR bridge of the month, and of the year to its end: the rows add up to the last. */
  | 'REVENUE'
  /** The customers at risk, or known to leave, that pay most. */
  | 'RISKS'
  /** People, their cost and their load at the month’s end, and before it. */
  | 'STAFF';

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

/** What a collaborator may do with a scenario. */
export type CollaboratorRole =
  /** Change it, rename it and put it away. */
  | 'EDITOR'
  /** See it where it is restricted; everybody sees one that is not. */
  | 'VIEWER';

/** Something to be said of a scenario. */
export type CommentOnScenarioInput = {
  /** The change it is about: `ScenarioChange.id`; the whole by default. */
  readonly changeId?: string | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The comment in whose thread it is a reply; it begins one by default. */
  readonly replyToId?: string | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
  /** What is said; up to 2,000 characters. */
  readonly text: string;
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

/** What is to hold of a part that a scenario and what it stands on have both changed. */
export type ConflictChoice =
  /** What was done since: the changes of the conflict are given up as a whole. */
  | 'DROP_CHANGES'
  /** What the scenario does: what was done since gives way. */
  | 'KEEP_OURS'
  /** What was done since, in this part alone: the changes of the scenario go on without it, and one of which nothing is left is dropped. */
  | 'TAKE_THEIRS';

/** What is to hold in one part of a conflict. */
export type ConflictChoiceInput = {
  /** One of `ConflictPart.choices`. */
  readonly choice: ConflictChoice;
  /** The part, by its id: `ConflictPart.id`. */
  readonly partId: string;
};

/** The identity provider of an organization, in place of the one before. */
export type ConnectIdentityProviderInput = {
  /** Whether members with an address of its domains enter by a password, too; owners always do. */
  readonly allowsPasswords: boolean;
  /** What the provider calls this installation. */
  readonly client: string;
  /** The secret that the provider gave; left out, the one of the same issuer stays. */
  readonly clientSecret?: string | null | undefined;
  /** The role of those whom no rule gives another. */
  readonly defaultRole: ProvidedRole;
  /** The issuer, exactly as the provider calls itself, e.g. `https://acme.okta.com`. */
  readonly issuer: string;
  /** Whether somebody becomes a member by signing in. */
  readonly makesMembers: boolean;
  /** Whether it opens all that its users may enter. For whoever has the whole installation; left out, it stays. */
  readonly opensAll?: boolean | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
  /** What the claim tells; the first that fits holds. */
  readonly roleRules?: ReadonlyArray<RoleRuleInput> | null | undefined;
  /** The claim that tells roles, e.g. `groups`; left out, none does. */
  readonly rolesClaim?: string | null | undefined;
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

/** What an API token shall be. */
export type CreateApiTokenInput = {
  /** What it may do there of what its maker may, by the names of `ViewerOrganization.actions`; all of it by default. With `organizationIds` only. */
  readonly actions?: ReadonlyArray<string> | null | undefined;
  /** When it ends; without, it lasts until it is revoked. */
  readonly expiresAt?: string | null | undefined;
  /** What it is for; 1 to 100 characters. */
  readonly name: string;
  /** Restricts it to these organizations; without, it may enter all its maker may. */
  readonly organizationIds?: ReadonlyArray<string> | null | undefined;
};

/** What a role of an organization’s own shall be. */
export type CreateCustomRoleInput = {
  /** What it allows, by the names of `accessActions` that are for custom roles; seeing the organization is always among them. */
  readonly actions: ReadonlyArray<string>;
  /** Whether whoever has it is given teams, and may change their branches alone; false by default. It stays so. */
  readonly isAboutTeams?: boolean | null | undefined;
  /** What it is called; 1 to 100 characters, each name once. */
  readonly name: string;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
};

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
  /** What its owner expects to keep a year, in the currency of the account’s contract; all of its ARR when left out. */
  readonly forecastArr?: MoneyInput | null | undefined;
  /** What its owner calls: whether it is to be counted on. */
  readonly forecastCategory?: ForecastCategory | null | undefined;
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
  /** Whether it is seen by whoever makes it and by its collaborators only. On a restricted scenario, or as a copy of one, it is in any case, with the same people. */
  readonly restricted?: boolean | null | undefined;
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

/** As what somebody is known. */
export type DataSubjectKind =
  /** Somebody who works or worked here. */
  | 'PERSON'
  /** A customer’s person. */
  | 'STAKEHOLDER'
  /** Somebody who may or could sign in. */
  | 'USER';

/** Which dates; what is left out does not restrict. */
export type DateFilter = {
  /** Before it. */
  readonly before?: string | null | undefined;
  /** On it or later. */
  readonly from?: string | null | undefined;
  /** True: also what has none; false: only what has one. */
  readonly isNull?: boolean | null | undefined;
};

/** A role to delete. */
export type DeleteCustomRoleInput = {
  /** Opaque id of the role. */
  readonly id: string;
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

/** What a comment is to say. */
export type EditScenarioCommentInput = {
  /** The comment or reply, by its id. */
  readonly commentId: string;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
  /** What is said; up to 2,000 characters. */
  readonly text: string;
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

/** Whom to erase. */
export type ErasePersonalDataInput = {
  /** What is taken out of texts, each of 2 to 320 characters: names of theirs, other spellings of them, addresses. All that `PersonalDataName.isUnmistakable` holds for when it is left out; nothing when it is empty. */
  readonly names?: ReadonlyArray<string> | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
  /** Opaque id of the person, stakeholder or member: `DataSubject.id`. */
  readonly subjectId: string;
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

/** What moves a sum from what it was to what it is. */
export type ForecastBridgeStep =
  /** Of a customer that is new, or pays or stays again. */
  | 'ADDED'
  /** Another amount is up, or expected. */
  | 'AMOUNT'
  /** Its owner calls otherwise. */
  | 'CALL'
  /** The account is closed, announced to leave, or pays nothing any more. */
  | 'ENDED'
  /** Lost. */
  | 'LOST'
  /** The contract’s end was moved into the window. */
  | 'MOVED_IN'
  /** The contract’s end was moved out of the window. */
  | 'MOVED_OUT'
  /** It was decided, and is open again. */
  | 'REOPENED'
  /** Renewed. */
  | 'WON';

/** What makes the gap between the call and the figure by health. */
export type ForecastCallGap =
  /** Committed on an account in CRITICAL health. */
  | 'DOUBTFUL'
  /** Called at risk on a HEALTHY account. */
  | 'HOPEFUL';

/** How a renewal stands in the forecast call: an open one by what its owner calls, others by what became of them. */
export type ForecastCallStatus =
  /** The owner does not count on it. */
  | 'AT_RISK'
  /** It may renew if all goes well. */
  | 'BEST_CASE'
  /** The owner stands for it: it will renew. */
  | 'COMMIT'
  /** Lost already. */
  | 'LOST'
  /** Open, and its owner has not called it. */
  | 'NOT_CALLED'
  /** Renewed already. */
  | 'WON';

/** What the owner of a renewal calls: how far it is to be counted on. */
export type ForecastCategory =
  /** The owner does not count on it. */
  | 'AT_RISK'
  /** It may renew if all goes well. */
  | 'BEST_CASE'
  /** The owner stands for it: it will renew. */
  | 'COMMIT';

/** What can happen to a renewal between two looks at a window. */
export type ForecastMoveKind =
  /** Of a customer that is new, or pays or stays again. */
  | 'ADDED'
  /** Another amount is up, or expected. */
  | 'AMOUNT'
  /** Its owner calls otherwise. */
  | 'CALL'
  /** The contract’s end was moved within the window. */
  | 'DATE'
  /** The account is closed, announced to leave, or pays nothing any more. */
  | 'ENDED'
  /** Lost. */
  | 'LOST'
  /** The contract’s end was moved into the window. */
  | 'MOVED_IN'
  /** The contract’s end was moved out of the window. */
  | 'MOVED_OUT'
  /** It was decided, and is open again. */
  | 'REOPENED'
  /** Renewed. */
  | 'WON';

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

/** The organization whose identity provider is meant. */
export type IdentityProviderInput = {
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
};

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

/** How the link of an invitation reaches the one it is for. */
export type InvitationDelivery =
  /** The mail server did not take it: hand the link over yourself. */
  | 'FAILED'
  /** It was sent by e-mail. */
  | 'SENT'
  /** Nothing was sent, for want of an address or a mail server: hand the link over yourself. */
  | 'SHOWN';

/** Whom to invite, and what they will be able to do. */
export type InviteMemberInput = {
  /** With CUSTOM: which of the organization’s own roles; opaque id. */
  readonly customRoleId?: string | null | undefined;
  /** Their e-mail address; without one, whoever has the link can use it, once. */
  readonly email?: string | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
  /** What they will be able to do. */
  readonly role: MemberRole;
  /** For a role about teams, such as TEAM_MANAGER: the teams whose branches they will be able to change. */
  readonly teamIds?: ReadonlyArray<string> | null | undefined;
};

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

/** Whom to let choose a new password. */
export type MakePasswordResetLinkInput = {
  /** An organization that they are a member of: its opaque id, or its slug. */
  readonly organizationId: string;
  /** The member: `Member.id`. */
  readonly userId: string;
};

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

/** What a member may do in an organization. */
export type MemberRole =
  /** Everything but what concerns owners. */
  | 'ADMIN'
  /** See everything, history and pay included, and change nothing. */
  | 'AUDITOR'
  /** What a role of the organization’s own allows: a `CustomRole`. */
  | 'CUSTOM'
  /** Everything, other owners included. */
  | 'OWNER'
  /** See it without pay and personal data, and make scenarios; apply none. */
  | 'PLANNER'
  /** For programs: data in and out, without pay and personal data. */
  | 'SERVICE'
  /** See it without pay and personal data, and change the branches of the teams that they are given. */
  | 'TEAM_MANAGER'
  /** See it without pay and personal data. */
  | 'VIEWER';

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

/** What keeps a plan from counting as approved. */
export type MissingApproval =
  /** Somebody who can approve it asked for changes. */
  | 'CHANGES_ASKED'
  /** What was approved is an earlier version. */
  | 'EARLIER_VERSION'
  /** Nobody has approved it yet. */
  | 'NOBODY'
  /** Nobody else can see it: it is in no scenario. */
  | 'NO_SCENARIO';

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
  /** Whether the new scenario is seen by its owner and its collaborators only. */
  readonly restricted?: boolean | null | undefined;
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
  /** For `previewPlan`: the scenario or draft on top of which it is previewed, by its opaque id; the organization itself by default. It goes into one by `addToScenario`; `applyPlan` takes none. */
  readonly scenarioId?: string | null | undefined;
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
  /** The plan changes 60 things, more than 50. Put it into a scenario and ask for approval. One of these can approve it: ana@acme.example and bo@acme.example. */
  | 'APPROVAL_NEEDED'
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
  /** Nothing was recorded. Whoever made a plan, or a part of it, cannot approve it. */
  | 'CANNOT_APPROVE'
  /** The position “CSM 1” was changed in revision 14, after revision 12. */
  | 'CHANGED_SINCE'
  /** The position “CSM 4” is closed on Mar 1, 2026. */
  | 'CLOSED_POSITION'
  /** The row has 9 cells, the header 10. */
  | 'COLUMN_COUNT'
  /** “accounts.csv” has no columns “arr” and “csm”; its columns are: id, name. */
  | 'COLUMN_NOT_FOUND'
  /** Only who wrote a comment changes it or takes it away. */
  | 'COMMENT_NOT_YOURS'
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
  /** No TXT record with the expected value was found at _postscale.acme.example. New records can take a while to be seen. */
  | 'DOMAIN_NOT_PROVED'
  /** Another organisation has proved that acme.example is theirs. */
  | 'DOMAIN_TAKEN'
  /** A draft is its owner’s alone; make a scenario of it to share it. */
  | 'DRAFT_NOT_SHARED'
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
  /** Nobody can give, or take away, more than they may do themselves. */
  | 'GRANTS_MORE'
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
  /** Nobody would be left who may do everything here: make somebody else an owner first. */
  | 'LAST_OWNER'
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
  /** Say which teams they manage. */
  | 'NEEDS_TEAMS'
  /** “-5” must not be negative. */
  | 'NEGATIVE'
  /** You may only change your own teams, their people and their customers: “West”. */
  | 'NOT_ALLOWED'
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
  /** The issuer must be an https address that can be reached from outside a private network. */
  | 'PROVIDER_ADDRESS'
  /** There is no OpenID Connect provider of exactly this issuer at that address. */
  | 'PROVIDER_UNFIT'
  /** The identity provider does not answer. */
  | 'PROVIDER_UNREACHABLE'
  /** 13 rows refused, so nothing was written. */
  | 'REJECTED'
  /** “name” is required. */
  | 'REQUIRED'
  /** The team “EMEA” is retired on Mar 1, 2026. */
  | 'RETIRED_TEAM'
  /** The organisation has changed in the meantime: revision 41 was expected, it is at 42. Look at the plan again before applying it. */
  | 'REVISION_CONFLICT'
  /** This role is in use by 2 members and invitations: give them another one first. */
  | 'ROLE_IN_USE'
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
  /** “Pods” is changed by its owner and its editors only; you can copy it. */
  | 'SCENARIO_NOT_EDITOR'
  /** There is no such scenario. */
  | 'SCENARIO_NOT_FOUND'
  /** Only its owner says who sees and who changes “Pods”. */
  | 'SCENARIO_NOT_OWNER'
  /** “Pods in two regions” stands on “Pods”, which is not merged yet; merge that first. */
  | 'SCENARIO_ON_OPEN'
  /** “Pods in two regions” stands on a restricted scenario or is a copy of one, and is seen by nobody who may not see that one; share or open that first. */
  | 'SCENARIO_RESTRICTED_BELOW'
  /** “Pods” has 2 changes that cannot be applied any more; amend or drop what does not fit. */
  | 'SCENARIO_UNFIT'
  /** Nothing can be applied on Mar 1, 2026 any more: it is Feb 1, 2026 where the organisation is. */
  | 'SCHEDULED_IN_PAST'
  /** “Ana Reyes”, who scheduled “Pods”, may not change the organisation any more; somebody who may has to schedule it. */
  | 'SCHEDULER_NOT_ALLOWED'
  /** Whoever wants a second factor of others has one: add it to your account first, and sign in with it. */
  | 'SECOND_FACTOR_MISSING'
  /** “Ana Costa” still works here: end the employment first. */
  | 'STILL_HERE'
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

/** What an identity provider or a directory can have a member do. */
export type ProvidedRole =
  /** Everything but what concerns owners. */
  | 'ADMIN'
  /** See everything, history and pay included, and change nothing. */
  | 'AUDITOR'
  /** See it without pay and personal data, and make scenarios; apply none. */
  | 'PLANNER'
  /** See it without pay and personal data. */
  | 'VIEWER';

/** A domain of e-mail addresses of an organization. */
export type ProviderDomainInput = {
  /** The domain, e.g. `acme.example`. */
  readonly domain: string;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
};

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
  /** What is to hold part by part, where not of whole changes. A part that is in conflict no more is left as it is. */
  readonly choices?: ReadonlyArray<ConflictChoiceInput> | null | undefined;
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

/** To whom an announcement goes. */
export type RecipientKind =
  /** A customer who is served by somebody else, or otherwise. */
  | 'CUSTOMER'
  /** Somebody to whom other people report then. */
  | 'LEAD'
  /** Somebody whose own seat, team, manager or accounts change, or who comes or goes. */
  | 'PERSON';

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

/** Recipients of a scenario’s announcement, and what became of it. */
export type RecordAnnouncementsInput = {
  /** Whether they accepted it. */
  readonly accepted?: boolean;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** What is noted of it; up to 2,000 characters. What was noted stays by default. */
  readonly note?: string | null | undefined;
  /** The recipients, by `ScenarioAnnouncement.recipientId`. */
  readonly recipientIds: ReadonlyArray<string>;
  /** What kind of recipients they are. */
  readonly recipientKind: RecipientKind;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
  /** Whether they were told; false takes back that they were. */
  readonly told?: boolean;
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

/** Asks for changes to a scenario. */
export type RejectScenarioInput = {
  /** What should change; up to 2,000 characters. */
  readonly comment: string;
  /** The revision of the scenario that was looked at; refused with REVISION_CONFLICT when it is at another. */
  readonly expectedRevision: number;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
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

/** A comment that is to be taken away. */
export type RemoveScenarioCommentInput = {
  /** The comment or reply, by its id. */
  readonly commentId: string;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
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

/** Asks for the approval of a scenario. */
export type RequestApprovalInput = {
  /** What those who approve should know; up to 2,000 characters. */
  readonly comment?: string | null | undefined;
  /** The revision of the scenario that was looked at; refused with REVISION_CONFLICT when it is at another. */
  readonly expectedRevision: number;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
};

/** A thread that is settled, or opened again. */
export type ResolveScenarioCommentInput = {
  /** The comment or reply, by its id. */
  readonly commentId: string;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether it is settled. */
  readonly resolved: boolean;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
};

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

/** Which API token to revoke. */
export type RevokeApiTokenInput = {
  /** Opaque id of the token. */
  readonly id: string;
};

/** An invitation to take back. */
export type RevokeInvitationInput = {
  /** Opaque id of the invitation. */
  readonly id: string;
};

/** Which sessions to end: all but the present one, and those that are named. */
export type RevokeOtherSessionsInput = {
  /** Opaque ids of sessions that go on besides the present one; none by default. */
  readonly exceptIds?: ReadonlyArray<string> | null | undefined;
};

/** Which session to end. */
export type RevokeSessionInput = {
  /** Opaque id of the session. */
  readonly id: string;
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

/** A role for those of whom the provider says something. */
export type RoleRuleInput = {
  /** The role that this gives. */
  readonly role: ProvidedRole;
  /** What the claim says, or one of what it lists. */
  readonly value: string;
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

/** Which API token to give another secret, and how. */
export type RotateApiTokenInput = {
  /** Opaque id of the token. */
  readonly id: string;
  /** For how many minutes the present secret is taken beside the new one; 0 to 10,080, which are seven days. */
  readonly overlapMinutes?: number;
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

/** A scenario or draft that is to be applied on a day. */
export type ScheduleScenarioInput = {
  /** Refused with REVISION_CONFLICT when the scenario is at another of its revisions. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** Sets the effective days of its changes that are earlier than `on` to `on`. By default they stay, and `ScenarioSchedule.changesBefore` tells how many they are. */
  readonly moveDates?: boolean | null | undefined;
  /** What it is called from then on, up to 200 characters. By default a draft is called what its changes are about, and a scenario keeps its name. */
  readonly name?: string | null | undefined;
  /** The day, where the organization is; today at the earliest. */
  readonly on: string;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
};

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

/** Whether an organization wants a second factor of its members. */
export type SecondFactorDutyInput = {
  /** Whether it does from now on. */
  readonly isWanted: boolean;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
};

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

/** How long things are kept; what is left out stays. */
export type SetDataRetentionInput = {
  /** Months of the access log; 1 to 600; null is for good. */
  readonly accessLogMonths?: number | null | undefined;
  /** Months from the end of an employment until the person is erased; 1 to 600; null is for good. */
  readonly formerPeopleMonths?: number | null | undefined;
  /** Months from the removal of a stakeholder until they are erased; 1 to 600; null is for good. */
  readonly formerStakeholdersMonths?: number | null | undefined;
  /** Months from the end of a membership until the user is erased; 1 to 600; null is for good. */
  readonly formerUsersMonths?: number | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
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

/** A member who is to work on a scenario. */
export type ShareScenarioInput = {
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** What they may do. */
  readonly role: CollaboratorRole;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
  /** The member, by their opaque id: `Member.id`. */
  readonly userId: string;
};

/** What helps while there are too few. */
export type ShortageRemedyKey =
  /** Have others cover those who are away. */
  | 'COVER'
  /** Somebody for a fixed term, as it lasts longer than hiring takes. */
  | 'FIXED_TERM'
  /** Assign no more work until then. */
  | 'PAUSE_ASSIGNMENTS';

/** How somebody proved who they are in a session. */
export type SignInWay =
  /** By a passkey. */
  | 'PASSKEY'
  /** By their password alone. */
  | 'PASSWORD'
  /** By the identity provider of their company. */
  | 'PROVIDER'
  /** By their password and a second factor. */
  | 'SECOND_FACTOR';

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

/** A scenario that is to be taken off its day. */
export type UnscheduleScenarioInput = {
  /** Refused with REVISION_CONFLICT when the scenario is at another of its revisions. */
  readonly expectedRevision?: number | null | undefined;
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
};

/** A member who is not to work on a scenario any more. */
export type UnshareScenarioInput = {
  /** A text of your making, up to 200 characters. Repeating a request with the same key within 24 hours answers the first result and changes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The scenario, by its opaque id. */
  readonly scenarioId: string;
  /** The member, by their opaque id: `Member.id`. */
  readonly userId: string;
};

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

/** What becomes of a role; what is left out stays. */
export type UpdateCustomRoleInput = {
  /** What it allows, all of it. */
  readonly actions?: ReadonlyArray<string> | null | undefined;
  /** Opaque id of the role. */
  readonly id: string;
  /** What it is called; 1 to 100 characters. */
  readonly name?: string | null | undefined;
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

/** What becomes of a membership; what is left out stays. */
export type UpdateMembershipInput = {
  /** With CUSTOM: which of the organization’s own roles; opaque id. */
  readonly customRoleId?: string | null | undefined;
  /** Whether they may enter: false ends that at once, with all their tokens there. */
  readonly isActive?: boolean | null | undefined;
  /** The organization: its opaque id, or its slug. */
  readonly organizationId: string;
  /** What they may do. */
  readonly role?: MemberRole | null | undefined;
  /** For a role about teams, such as TEAM_MANAGER: the teams whose branches they may change. */
  readonly teamIds?: ReadonlyArray<string> | null | undefined;
  /** The member: `Member.id`. */
  readonly userId: string;
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
  /** Plans that change more things than this need approval. With neither this nor a cost, every plan does. */
  readonly approvalOverChanges?: number | null | undefined;
  /** Plans that cost more than this a year need approval. With neither this nor a number of changes, every plan does. */
  readonly approvalOverCost?: MoneyInput | null | undefined;
  /** Who must agree before a plan is applied. */
  readonly approvalRule?: ApprovalRule | null | undefined;
  /** The e-mail addresses of those of whom one must agree; they count where the rule is `NAMED`, which needs at least one. */
  readonly approvers?: ReadonlyArray<string> | null | undefined;
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
  /** What its owner expects to keep a year, in the currency of the account’s contract; all of its ARR when left out. */
  readonly forecastArr?: MoneyInput | null | undefined;
  /** What its owner calls: whether it is to be counted on. */
  readonly forecastCategory?: ForecastCategory | null | undefined;
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
  /** Whether it is seen by its owner and its collaborators only; only the owner says so. Left out, it stays. */
  readonly restricted?: boolean | null | undefined;
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
  /** What its owner expects to keep a year, in the currency of the account’s contract; all of its ARR when left out. */
  readonly forecastArr?: MoneyInput | null | undefined;
  /** What its owner calls: whether it is to be counted on. */
  readonly forecastCategory?: ForecastCategory | null | undefined;
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

export type AdminBoardPackQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminBoardPackQuery = { readonly organization: { readonly id: string, readonly boardPack: { readonly month: string, readonly asOf: string, readonly revision: number, readonly tables: ReadonlyArray<{ readonly key: BoardTableKey, readonly title: string, readonly notes: ReadonlyArray<string>, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly label: string, readonly isTotal: boolean, readonly cells: ReadonlyArray<{ readonly kind: BoardCellKind, readonly text: string }> }> }> } | null } | null };

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

export type AdminTreeTeamsQueryVariables = Exact<{
  slug: string;
  at: MomentInput;
  after?: string | null | undefined;
}>;


export type AdminTreeTeamsQuery = { readonly organization: { readonly id: string, readonly teams: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly peopleCount: number, readonly parent: { readonly id: string } | null, readonly accounts: { readonly totalCount: number } } }> } } | null };

export type AdminTreeSeatsQueryVariables = Exact<{
  slug: string;
  at: MomentInput;
  after?: string | null | undefined;
}>;


export type AdminTreeSeatsQuery = { readonly organization: { readonly id: string, readonly positions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly fte: number, readonly team: { readonly id: string } | null, readonly reportsTo: { readonly id: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly fte: number, readonly person: { readonly id: string, readonly name: string } | null }> } }> } } | null };

export type AdminTreeCapacityQueryVariables = Exact<{
  slug: string;
  at: MomentInput;
}>;


export type AdminTreeCapacityQuery = { readonly organization: { readonly id: string, readonly capacity: ReadonlyArray<{ readonly subject:
        | { readonly id: string }
        | Record<PropertyKey, never>
       | null, readonly lines: ReadonlyArray<{ readonly family: RoleFamily, readonly load: number, readonly openSeats: number, readonly band: Band | null, readonly utilisation: { readonly value: number | null } }> }> } | null };

export type AdminCompareQueryVariables = Exact<{
  slug: string;
  at: MomentInput;
  with: MomentInput;
}>;


export type AdminCompareQuery = { readonly organization: { readonly id: string, readonly compare: { readonly before: { readonly asOf: string, readonly revision: number }, readonly after: { readonly asOf: string, readonly revision: number }, readonly counts: ReadonlyArray<{ readonly kind: ThingKind, readonly kindLabel: string, readonly total: number, readonly created: number, readonly changed: number, readonly ended: number }>, readonly effects: { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly familyCapacity: ReadonlyArray<{ readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly staffing: { readonly before: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } | null, readonly after: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } }, readonly exposure: { readonly before: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly exposed: { readonly count: number, readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly relieved: { readonly count: number, readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly revenue: { readonly amountMinor: number, readonly currency: string } } | null }, readonly cost: { readonly seatsOpened: number, readonly seatsWithoutCost: number, readonly before: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } }, readonly yearly: { readonly amountMinor: number, readonly currency: string }, readonly oneOff: { readonly amountMinor: number, readonly currency: string }, readonly hiring: { readonly amountMinor: number, readonly currency: string }, readonly founding: { readonly amountMinor: number, readonly currency: string }, readonly assumptions: ReadonlyArray<{ readonly source: CostSource, readonly text: string }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly costByMonth: { readonly months: ReadonlyArray<{ readonly month: string, readonly before: { readonly amountMinor: number, readonly currency: string }, readonly after: { readonly amountMinor: number, readonly currency: string } }>, readonly before: { readonly amountMinor: number, readonly currency: string }, readonly after: { readonly amountMinor: number, readonly currency: string } }, readonly service: { readonly csm: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly coverage: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly tier: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly tierBefore: Tier | null, readonly tierAfter: Tier | null, readonly account: { readonly id: string, readonly name: string }, readonly revenue: { readonly amountMinor: number, readonly currency: string }, readonly servers: ReadonlyArray<{ readonly responsibility: Responsibility, readonly before: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null, readonly after: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null }> }> } }, readonly moves: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string }, readonly before: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly after: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly spans: ReadonlyArray<{ readonly position: { readonly id: string, readonly title: string }, readonly before: { readonly direct: number, readonly branch: number, readonly verdict: SpanVerdict | null } | null, readonly after: { readonly direct: number, readonly branch: number, readonly verdict: SpanVerdict | null } | null }> } } | null } | null };

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
    | { readonly __typename: 'Account', readonly viewerCanChange: boolean, readonly region: string | null, readonly language: string | null, readonly vertical: string | null, readonly complexity: Complexity, readonly autoRenew: boolean, readonly contractStart: string | null, readonly contractCurrency: string | null, readonly noticeDays: number | null, readonly renewalTerms: string | null, readonly signedOn: string | null, readonly to: string | null, readonly id: string, readonly name: string, readonly segment: Segment, readonly tier: Tier | null, readonly strategic: boolean, readonly contractEnd: string | null, readonly externalReferences: ReadonlyArray<{ readonly source: string, readonly id: string }>, readonly parent: { readonly id: string, readonly name: string } | null, readonly backup: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly standing: { readonly kind: AccountStandingKind, readonly since: string | null, readonly leavesOn: string | null, readonly hasNoOpeningBalance: boolean, readonly revenue: { readonly amountMinor: number, readonly currency: string }, readonly balance: { readonly amountMinor: number, readonly currency: string } | null }, readonly coverage: { readonly nodes: ReadonlyArray<{ readonly resumesOn: string | null, readonly kind: CoverageKind, readonly reason: string | null, readonly id: string, readonly responsibility: Responsibility, readonly from: string, readonly to: string | null, readonly outcome: HandoverOutcome | null, readonly standsInFor:
            | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
            | { readonly __typename: 'Team', readonly id: string, readonly name: string }
           | null, readonly account: { readonly id: string, readonly name: string, readonly viewerCanChange: boolean }, readonly target:
            | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
            | { readonly __typename: 'Team', readonly id: string, readonly name: string }
           }> }, readonly endedHandovers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly responsibility: Responsibility, readonly from: string, readonly to: string | null, readonly outcome: HandoverOutcome | null, readonly account: { readonly id: string, readonly name: string, readonly viewerCanChange: boolean }, readonly target:
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
    | { readonly __typename: 'Account', readonly id: string, readonly escalations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly severity: EscalationSeverity, readonly openedOn: string, readonly nextUpdateOn: string | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly executiveSponsor: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null } }> }, readonly successPlans: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: SuccessPlanStatus, readonly metric: string, readonly unit: string | null, readonly baseline: number, readonly target: number, readonly measured: number | null, readonly startOn: string, readonly dueOn: string, readonly milestones: ReadonlyArray<{ readonly title: string, readonly dueOn: string, readonly doneOn: string | null }> } }> }, readonly renewals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly contractEnd: string, readonly stage: RenewalStage, readonly intent: RenewalIntent | null, readonly forecastCategory: ForecastCategory | null, readonly blockers: ReadonlyArray<string>, readonly savePlan: string | null, readonly forecastArr: { readonly amountMinor: number, readonly currency: string } | null, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null } }> }, readonly opportunities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: OpportunityKind, readonly stage: OpportunityStage, readonly expectedOn: string | null, readonly trigger: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string }, readonly owner: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null } }> } }
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


export type AdminTierMovementsQuery = { readonly organization: { readonly id: string, readonly tierMovements: { readonly movementCount: number, readonly leftOutCount: number, readonly firstTierCount: number, readonly waitingCount: number, readonly evaluatedOn: string | null, readonly nextEvaluationOn: string | null, readonly reason: string | null, readonly costBefore: { readonly amountMinor: number, readonly currency: string } | null, readonly costAfter: { readonly amountMinor: number, readonly currency: string } | null, readonly groups: ReadonlyArray<{ readonly effect: TierEffect, readonly leftOutReason: TierMovementLeftOutReason | null, readonly movementCount: number }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly movements: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly from: Tier, readonly to: Tier, readonly until: string | null, readonly leftOutText: string | null, readonly account: { readonly id: string, readonly viewerCanChange: boolean, readonly name: string, readonly acv: { readonly amountMinor: number, readonly currency: string } }, readonly reasons: ReadonlyArray<{ readonly code: TierReasonCode, readonly message: string }>, readonly costBefore: { readonly amountMinor: number, readonly currency: string } | null, readonly costAfter: { readonly amountMinor: number, readonly currency: string } | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> }, readonly leftOut: { readonly nodes: ReadonlyArray<{ readonly from: Tier, readonly to: Tier, readonly until: string | null, readonly leftOutText: string | null, readonly account: { readonly id: string, readonly viewerCanChange: boolean, readonly name: string, readonly acv: { readonly amountMinor: number, readonly currency: string } }, readonly reasons: ReadonlyArray<{ readonly code: TierReasonCode, readonly message: string }>, readonly costBefore: { readonly amountMinor: number, readonly currency: string } | null, readonly costAfter: { readonly amountMinor: number, readonly currency: string } | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } } } | null };

export type AdminTierMovementFragment = { readonly from: Tier, readonly to: Tier, readonly until: string | null, readonly leftOutText: string | null, readonly account: { readonly id: string, readonly viewerCanChange: boolean, readonly name: string, readonly acv: { readonly amountMinor: number, readonly currency: string } }, readonly reasons: ReadonlyArray<{ readonly code: TierReasonCode, readonly message: string }>, readonly costBefore: { readonly amountMinor: number, readonly currency: string } | null, readonly costAfter: { readonly amountMinor: number, readonly currency: string } | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } };

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


export type AdminFindingsQuery = { readonly organization: { readonly id: string, readonly lint: { readonly counts: { readonly error: number, readonly warning: number, readonly info: number }, readonly missing: ReadonlyArray<{ readonly key: LintInput, readonly message: string, readonly rules: ReadonlyArray<{ readonly key: string, readonly name: string }> }>, readonly accepted: ReadonlyArray<{ readonly fingerprint: string, readonly message: string, readonly rule: { readonly key: string, readonly name: string }, readonly acceptance: { readonly id: string, readonly reason: string, readonly until: string | null } | null }>, readonly staleAcceptances: ReadonlyArray<{ readonly id: string, readonly fingerprint: string, readonly reason: string }>, readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly fingerprint: string, readonly severity: LintSeverity, readonly message: string, readonly rule: { readonly key: string, readonly name: string, readonly remedy: string }, readonly subject: { readonly name: string }, readonly accounts: { readonly count: number, readonly largest: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> }, readonly fix: { readonly title: string, readonly viewerCanPlan: boolean } | null } }> } } } | null };

export type AdminFindingFixQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  fingerprint: string;
}>;


export type AdminFindingFixQuery = { readonly organization: { readonly id: string, readonly lint: { readonly finding: { readonly fix: { readonly plan: { readonly title: string, readonly reason: string | null, readonly words: string | null, readonly changeCount: number, readonly changes: ReadonlyArray<Readonly<Record<string, unknown>>> | null, readonly changesReason: string | null } } | null } | null } } | null };

export type AdminAccessEventsQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type AdminAccessEventsQuery = { readonly organization: { readonly accessEvents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: AccessEventKind, readonly at: string, readonly subject: string | null, readonly actor: { readonly name: string }, readonly before: { readonly role: MemberRole, readonly customRole: string | null, readonly actions: ReadonlyArray<string> | null, readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly after: { readonly role: MemberRole, readonly customRole: string | null, readonly actions: ReadonlyArray<string> | null, readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null }> } } | null };

export type AdminAccessGrantedFragment = { readonly role: MemberRole, readonly customRole: string | null, readonly actions: ReadonlyArray<string> | null, readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type AdminAccessDenialsQueryVariables = Exact<{
  slug: string;
}>;


export type AdminAccessDenialsQuery = { readonly organization: { readonly accessDenials: ReadonlyArray<{ readonly action: string, readonly count: number, readonly firstAt: string, readonly lastAt: string, readonly actor: { readonly name: string } }> } | null };

export type AdminHistoryQueryVariables = Exact<{
  slug: string;
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminHistoryQuery = { readonly organization: { readonly id: string, readonly audit: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly at: string, readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly factCount: number, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly counts: ReadonlyArray<{ readonly kind: ThingKind, readonly kindLabel: string, readonly count: number }>, readonly scenario: { readonly id: string, readonly name: string, readonly approvals: ReadonlyArray<{ readonly at: string, readonly comment: string | null, readonly by: { readonly name: string } }> } | null }> } } | null };

export type AdminRevisionFragment = { readonly id: string, readonly revision: number, readonly at: string, readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly factCount: number, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly counts: ReadonlyArray<{ readonly kind: ThingKind, readonly kindLabel: string, readonly count: number }>, readonly scenario: { readonly id: string, readonly name: string, readonly approvals: ReadonlyArray<{ readonly at: string, readonly comment: string | null, readonly by: { readonly name: string } }> } | null };

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


export type AdminThingHistoryQuery = { readonly organization: { readonly id: string, readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }>, readonly auditEntry: { readonly id: string, readonly revision: number, readonly at: string, readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly factCount: number, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly counts: ReadonlyArray<{ readonly kind: ThingKind, readonly kindLabel: string, readonly count: number }>, readonly scenario: { readonly id: string, readonly name: string, readonly approvals: ReadonlyArray<{ readonly at: string, readonly comment: string | null, readonly by: { readonly name: string } }> } | null } }> } } | null };

export type AdminUndoQueryVariables = Exact<{
  slug: string;
  revisions: ReadonlyArray<number>;
}>;


export type AdminUndoQuery = { readonly organization: { readonly id: string, readonly undo: { readonly plan: { readonly title: string, readonly reason: string | null, readonly words: string | null, readonly changeCount: number, readonly changes: ReadonlyArray<Readonly<Record<string, unknown>>> | null, readonly changesReason: string | null } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null, readonly inTheWay: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly at: string, readonly title: string, readonly reason: string | null, readonly changeCount: number, readonly factCount: number, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly counts: ReadonlyArray<{ readonly kind: ThingKind, readonly kindLabel: string, readonly count: number }>, readonly scenario: { readonly id: string, readonly name: string, readonly approvals: ReadonlyArray<{ readonly at: string, readonly comment: string | null, readonly by: { readonly name: string } }> } | null }> } } | null };

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

export type AdminOwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminOwnAccountQuery = { readonly viewer: { readonly id: string, readonly hasSecondFactor: boolean, readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null }>, readonly sessions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly lastSeenAt: string, readonly address: string | null, readonly browser: string | null, readonly system: string | null, readonly way: SignInWay, readonly passkey: string | null, readonly isCurrent: boolean }> }, readonly apiTokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly start: string, readonly allOrganizations: boolean, readonly organizationIds: ReadonlyArray<string> | null, readonly actions: ReadonlyArray<string> | null, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly formerValidUntil: string | null }>, readonly othersApiTokens: ReadonlyArray<{ readonly token: { readonly id: string, readonly name: string, readonly start: string, readonly allOrganizations: boolean, readonly organizationIds: ReadonlyArray<string> | null, readonly actions: ReadonlyArray<string> | null, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly formerValidUntil: string | null }, readonly owner: { readonly id: string, readonly name: string } | null }> } };

export type AdminOwnSessionFragment = { readonly id: string, readonly createdAt: string, readonly lastSeenAt: string, readonly address: string | null, readonly browser: string | null, readonly system: string | null, readonly way: SignInWay, readonly passkey: string | null, readonly isCurrent: boolean };

export type AdminOwnPasskeyFragment = { readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null };

export type AdminApiTokenFragment = { readonly id: string, readonly name: string, readonly start: string, readonly allOrganizations: boolean, readonly organizationIds: ReadonlyArray<string> | null, readonly actions: ReadonlyArray<string> | null, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly formerValidUntil: string | null };

export type AdminRevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type AdminRevokeSessionMutation = { readonly revokeSession: { readonly ok: { readonly revokedId: string } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminRevokeOtherSessionsMutationVariables = Exact<{
  input: RevokeOtherSessionsInput;
}>;


export type AdminRevokeOtherSessionsMutation = { readonly revokeOtherSessions: { readonly ok: { readonly revokedCount: number } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminCreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type AdminCreateApiTokenMutation = { readonly createApiToken: { readonly ok: { readonly secret: string } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminRotateApiTokenMutationVariables = Exact<{
  input: RotateApiTokenInput;
}>;


export type AdminRotateApiTokenMutation = { readonly rotateApiToken: { readonly ok: { readonly secret: string } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminRevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type AdminRevokeApiTokenMutation = { readonly revokeApiToken: { readonly ok: { readonly revokedId: string } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminForecastAccuracyQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminForecastAccuracyQuery = { readonly organization: { readonly id: string, readonly renewalForecast: { readonly accuracy: { readonly quarters: ReadonlyArray<{ readonly from: string, readonly to: string }>, readonly total: { readonly overall: { readonly commit: { readonly value: number | null, readonly reason: string | null }, readonly bestCase: { readonly value: number | null, readonly reason: string | null }, readonly attainment: { readonly value: number | null, readonly reason: string | null }, readonly outcomes: ReadonlyArray<{ readonly status: ForecastCallStatus, readonly renewals: number, readonly won: number, readonly called: { readonly amountMinor: number, readonly currency: string }, readonly renewed: { readonly amountMinor: number, readonly currency: string } }> }, readonly quarters: ReadonlyArray<{ readonly commit: { readonly value: number | null, readonly reason: string | null }, readonly bestCase: { readonly value: number | null, readonly reason: string | null }, readonly attainment: { readonly value: number | null, readonly reason: string | null }, readonly outcomes: ReadonlyArray<{ readonly status: ForecastCallStatus, readonly renewals: number, readonly won: number, readonly called: { readonly amountMinor: number, readonly currency: string }, readonly renewed: { readonly amountMinor: number, readonly currency: string } }> }> }, readonly owners: ReadonlyArray<{ readonly owner: { readonly name: string | null, readonly position: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null }, readonly line: { readonly overall: { readonly commit: { readonly value: number | null, readonly reason: string | null }, readonly bestCase: { readonly value: number | null, readonly reason: string | null }, readonly attainment: { readonly value: number | null, readonly reason: string | null }, readonly outcomes: ReadonlyArray<{ readonly status: ForecastCallStatus, readonly renewals: number, readonly won: number, readonly called: { readonly amountMinor: number, readonly currency: string }, readonly renewed: { readonly amountMinor: number, readonly currency: string } }> }, readonly quarters: ReadonlyArray<{ readonly commit: { readonly value: number | null, readonly reason: string | null }, readonly bestCase: { readonly value: number | null, readonly reason: string | null }, readonly attainment: { readonly value: number | null, readonly reason: string | null }, readonly outcomes: ReadonlyArray<{ readonly status: ForecastCallStatus, readonly renewals: number, readonly won: number, readonly called: { readonly amountMinor: number, readonly currency: string }, readonly renewed: { readonly amountMinor: number, readonly currency: string } }> }> } }> } } } | null };

export type AdminAccuracyLineFragment = { readonly overall: { readonly commit: { readonly value: number | null, readonly reason: string | null }, readonly bestCase: { readonly value: number | null, readonly reason: string | null }, readonly attainment: { readonly value: number | null, readonly reason: string | null }, readonly outcomes: ReadonlyArray<{ readonly status: ForecastCallStatus, readonly renewals: number, readonly won: number, readonly called: { readonly amountMinor: number, readonly currency: string }, readonly renewed: { readonly amountMinor: number, readonly currency: string } }> }, readonly quarters: ReadonlyArray<{ readonly commit: { readonly value: number | null, readonly reason: string | null }, readonly bestCase: { readonly value: number | null, readonly reason: string | null }, readonly attainment: { readonly value: number | null, readonly reason: string | null }, readonly outcomes: ReadonlyArray<{ readonly status: ForecastCallStatus, readonly renewals: number, readonly won: number, readonly called: { readonly amountMinor: number, readonly currency: string }, readonly renewed: { readonly amountMinor: number, readonly currency: string } }> }> };

export type AdminCallAccuracyFragment = { readonly commit: { readonly value: number | null, readonly reason: string | null }, readonly bestCase: { readonly value: number | null, readonly reason: string | null }, readonly attainment: { readonly value: number | null, readonly reason: string | null }, readonly outcomes: ReadonlyArray<{ readonly status: ForecastCallStatus, readonly renewals: number, readonly won: number, readonly called: { readonly amountMinor: number, readonly currency: string }, readonly renewed: { readonly amountMinor: number, readonly currency: string } }> };

export type AdminForecastCallQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminForecastCallQuery = { readonly organization: { readonly id: string, readonly renewalForecast: { readonly call: { readonly window: { readonly from: string, readonly to: string }, readonly total: { readonly up: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } }, readonly byStatus: ReadonlyArray<{ readonly status: ForecastCallStatus, readonly sum: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } } }>, readonly call: { readonly amountMinor: number, readonly currency: string }, readonly weighted: { readonly amountMinor: number, readonly currency: string }, readonly gap: { readonly amountMinor: number, readonly currency: string } }, readonly months: ReadonlyArray<{ readonly month: string, readonly sums: { readonly up: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } }, readonly byStatus: ReadonlyArray<{ readonly status: ForecastCallStatus, readonly sum: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } } }>, readonly call: { readonly amountMinor: number, readonly currency: string }, readonly weighted: { readonly amountMinor: number, readonly currency: string }, readonly gap: { readonly amountMinor: number, readonly currency: string } } }>, readonly owners: ReadonlyArray<{ readonly owner: { readonly name: string | null, readonly position: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null }, readonly sums: { readonly up: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } }, readonly byStatus: ReadonlyArray<{ readonly status: ForecastCallStatus, readonly sum: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } } }>, readonly call: { readonly amountMinor: number, readonly currency: string }, readonly weighted: { readonly amountMinor: number, readonly currency: string }, readonly gap: { readonly amountMinor: number, readonly currency: string } } }>, readonly doubtful: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } }, readonly hopeful: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } }, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } } } } | null };

export type AdminCalledRenewalsQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  statuses?: ReadonlyArray<ForecastCallStatus> | null | undefined;
  month?: string | null | undefined;
  ownerId?: string | null | undefined;
  unowned?: boolean | null | undefined;
  gap?: ForecastCallGap | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminCalledRenewalsQuery = { readonly organization: { readonly id: string, readonly renewalForecast: { readonly call: { readonly renewals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly accountName: string, readonly contractEnd: string, readonly status: ForecastCallStatus, readonly health: HealthLevel | null, readonly account: { readonly id: string, readonly viewerCanChange: boolean, readonly acv: { readonly amountMinor: number, readonly currency: string } } | null, readonly renewal: { readonly id: string, readonly forecastCategory: ForecastCategory | null, readonly forecastArr: { readonly amountMinor: number, readonly currency: string } | null } | null, readonly owner: { readonly name: string | null, readonly position: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null }, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } } }> } } } } | null };

export type AdminCallSumFragment = { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } };

export type AdminCallSumsFragment = { readonly up: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } }, readonly byStatus: ReadonlyArray<{ readonly status: ForecastCallStatus, readonly sum: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } } }>, readonly call: { readonly amountMinor: number, readonly currency: string }, readonly weighted: { readonly amountMinor: number, readonly currency: string }, readonly gap: { readonly amountMinor: number, readonly currency: string } };

export type AdminForecastOwnerFragment = { readonly name: string | null, readonly position: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null };

export type AdminCalledRenewalFragment = { readonly accountName: string, readonly contractEnd: string, readonly status: ForecastCallStatus, readonly health: HealthLevel | null, readonly account: { readonly id: string, readonly viewerCanChange: boolean, readonly acv: { readonly amountMinor: number, readonly currency: string } } | null, readonly renewal: { readonly id: string, readonly forecastCategory: ForecastCategory | null, readonly forecastArr: { readonly amountMinor: number, readonly currency: string } | null } | null, readonly owner: { readonly name: string | null, readonly position: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null }, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } };

export type AdminForecastMovementQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  since?: string | null | undefined;
}>;


export type AdminForecastMovementQuery = { readonly organization: { readonly id: string, readonly renewalForecast: { readonly movement: { readonly since: string, readonly revision: number | null, readonly reason: string | null, readonly bridge: ReadonlyArray<{ readonly status: ForecastCallStatus, readonly before: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } }, readonly steps: ReadonlyArray<{ readonly step: ForecastBridgeStep, readonly sum: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } } }>, readonly now: { readonly renewals: number, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } } }> } } } | null };

export type AdminForecastMovesQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  since?: string | null | undefined;
  kinds?: ReadonlyArray<ForecastMoveKind> | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminForecastMovesQuery = { readonly organization: { readonly id: string, readonly renewalForecast: { readonly movement: { readonly moves: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly kinds: ReadonlyArray<ForecastMoveKind>, readonly before: { readonly accountName: string, readonly contractEnd: string, readonly status: ForecastCallStatus, readonly account: { readonly id: string } | null, readonly owner: { readonly name: string | null, readonly position: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null }, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly accountName: string, readonly contractEnd: string, readonly status: ForecastCallStatus, readonly account: { readonly id: string } | null, readonly owner: { readonly name: string | null, readonly position: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null }, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } } | null, readonly entry: { readonly id: string, readonly revision: number, readonly at: string, readonly title: string, readonly actor: { readonly name: string } } | null } }> } } } } | null };

export type AdminForecastMoveFragment = { readonly kinds: ReadonlyArray<ForecastMoveKind>, readonly before: { readonly accountName: string, readonly contractEnd: string, readonly status: ForecastCallStatus, readonly account: { readonly id: string } | null, readonly owner: { readonly name: string | null, readonly position: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null }, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly accountName: string, readonly contractEnd: string, readonly status: ForecastCallStatus, readonly account: { readonly id: string } | null, readonly owner: { readonly name: string | null, readonly position: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null }, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } } | null, readonly entry: { readonly id: string, readonly revision: number, readonly at: string, readonly title: string, readonly actor: { readonly name: string } } | null };

export type AdminMovedRenewalFragment = { readonly accountName: string, readonly contractEnd: string, readonly status: ForecastCallStatus, readonly account: { readonly id: string } | null, readonly owner: { readonly name: string | null, readonly position: { readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly team: { readonly id: string, readonly name: string } | null }, readonly arr: { readonly amountMinor: number, readonly currency: string }, readonly expected: { readonly amountMinor: number, readonly currency: string } };

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


export type AdminRosterQuery = { readonly organization: { readonly id: string, readonly positions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly fte: number, readonly openFte: number, readonly viewerCanChange: boolean, readonly role: { readonly id: string, readonly name: string, readonly family: RoleFamily } | null, readonly team: { readonly id: string, readonly name: string } | null, readonly reportsTo: { readonly id: string, readonly title: string } | null, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly fte: number, readonly person: { readonly id: string, readonly name: string, readonly currentLeave: { readonly id: string, readonly to: string | null, readonly shareAbsent: number } | null } | null }>, readonly capacity: { readonly capacity: number, readonly fullCapacity: number, readonly band: Band | null, readonly absence: { readonly cover: AbsenceCover, readonly accounts: number } | null, readonly fullUtilisation: { readonly value: number | null }, readonly utilisation: { readonly value: number | null }, readonly triggerUtilisation: { readonly value: number | null } } | null, readonly accounts: { readonly totalCount: number } } }> } } | null };

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

export type AdminAnnouncementsQueryVariables = Exact<{
  id: string;
  kind: RecipientKind;
  after?: string | null | undefined;
}>;


export type AdminAnnouncementsQuery = { readonly node:
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
    | { readonly __typename: 'Scenario', readonly id: string, readonly viewerCanEdit: boolean, readonly announcementCounts: ReadonlyArray<{ readonly recipientKind: RecipientKind, readonly total: number, readonly told: number, readonly accepted: number }>, readonly announcements: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly recipientId: string, readonly name: string, readonly language: string, readonly lines: ReadonlyArray<string>, readonly toldAt: string | null, readonly acceptedAt: string | null, readonly note: string | null, readonly isOutdated: boolean, readonly toldBy: { readonly name: string } | null }> } }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminAnnouncementFragment = { readonly recipientId: string, readonly name: string, readonly language: string, readonly lines: ReadonlyArray<string>, readonly toldAt: string | null, readonly acceptedAt: string | null, readonly note: string | null, readonly isOutdated: boolean, readonly toldBy: { readonly name: string } | null };

export type AdminRecordAnnouncementsMutationVariables = Exact<{
  input: RecordAnnouncementsInput;
}>;


export type AdminRecordAnnouncementsMutation = { readonly recordAnnouncements: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminScenarioApprovalFragment = { readonly viewerCanApprove: boolean, readonly viewerApprovalRefusal: string | null, readonly approval: { readonly needed: boolean, readonly reason: string | null, readonly approvers: ReadonlyArray<string>, readonly missing: MissingApproval | null, readonly request: { readonly at: string, readonly comment: string | null, readonly by: { readonly name: string } } | null, readonly given: ReadonlyArray<{ readonly verdict: ApprovalVerdict, readonly at: string, readonly comment: string | null, readonly revision: number, readonly isCurrent: boolean, readonly by: { readonly name: string } }> } };

export type AdminRequestApprovalMutationVariables = Exact<{
  input: RequestApprovalInput;
}>;


export type AdminRequestApprovalMutation = { readonly requestApproval: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminApproveScenarioMutationVariables = Exact<{
  input: ApproveScenarioInput;
}>;


export type AdminApproveScenarioMutation = { readonly approveScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminRejectScenarioMutationVariables = Exact<{
  input: RejectScenarioInput;
}>;


export type AdminRejectScenarioMutation = { readonly rejectScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminScenarioChangesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type AdminScenarioChangesQuery = { readonly node:
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
    | { readonly __typename: 'Scenario', readonly id: string, readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly place: number, readonly title: string, readonly change: Readonly<Record<string, unknown>>, readonly author: string, readonly at: string, readonly references: ReadonlyArray<{ readonly field: string, readonly thingId: string, readonly label: string }>, readonly plan: { readonly id: string, readonly title: string, readonly reason: string | null, readonly changeCount: number } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string }> }> } }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminScenarioChangeFragment = { readonly id: string, readonly place: number, readonly title: string, readonly change: Readonly<Record<string, unknown>>, readonly author: string, readonly at: string, readonly references: ReadonlyArray<{ readonly field: string, readonly thingId: string, readonly label: string }>, readonly plan: { readonly id: string, readonly title: string, readonly reason: string | null, readonly changeCount: number } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string }> };

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

export type AdminScenarioPeopleQueryVariables = Exact<{
  id: string;
}>;


export type AdminScenarioPeopleQuery = { readonly viewer: { readonly id: string }, readonly node:
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
    | { readonly __typename: 'Scenario', readonly id: string, readonly owner: { readonly kind: ActorKind, readonly name: string }, readonly collaborators: ReadonlyArray<{ readonly role: CollaboratorRole, readonly member: { readonly id: string, readonly name: string, readonly email: string } }> }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminScenarioCommentsQueryVariables = Exact<{
  id: string;
}>;


export type AdminScenarioCommentsQuery = { readonly node:
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
    | { readonly __typename: 'Scenario', readonly id: string, readonly comments: ReadonlyArray<{ readonly id: string, readonly changeId: string | null, readonly changeTitle: string | null, readonly isOfDroppedChange: boolean, readonly text: string, readonly at: string, readonly editedAt: string | null, readonly isRemoved: boolean, readonly viewerCanEdit: boolean, readonly resolvedAt: string | null, readonly resolvedBy: string | null, readonly author: { readonly name: string }, readonly replies: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly editedAt: string | null, readonly viewerCanEdit: boolean, readonly author: { readonly name: string } }> }> }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminMembersQueryVariables = Exact<{
  slug: string;
}>;


export type AdminMembersQuery = { readonly organization: { readonly id: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string }> } | null };

export type AdminShareScenarioMutationVariables = Exact<{
  input: ShareScenarioInput;
}>;


export type AdminShareScenarioMutation = { readonly shareScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminUnshareScenarioMutationVariables = Exact<{
  input: UnshareScenarioInput;
}>;


export type AdminUnshareScenarioMutation = { readonly unshareScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminCommentOnScenarioMutationVariables = Exact<{
  input: CommentOnScenarioInput;
}>;


export type AdminCommentOnScenarioMutation = { readonly commentOnScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminEditScenarioCommentMutationVariables = Exact<{
  input: EditScenarioCommentInput;
}>;


export type AdminEditScenarioCommentMutation = { readonly editScenarioComment: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminRemoveScenarioCommentMutationVariables = Exact<{
  input: RemoveScenarioCommentInput;
}>;


export type AdminRemoveScenarioCommentMutation = { readonly removeScenarioComment: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminResolveScenarioCommentMutationVariables = Exact<{
  input: ResolveScenarioCommentInput;
}>;


export type AdminResolveScenarioCommentMutation = { readonly resolveScenarioComment: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

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
    | { readonly __typename: 'Scenario', readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly note: string | null, readonly status: ScenarioStatus, readonly restricted: boolean, readonly viewerCanEdit: boolean, readonly viewerCanShare: boolean, readonly revision: number, readonly baseRevision: number, readonly mergedIn: number | null, readonly isBehind: boolean, readonly awaitingViewer: boolean, readonly changeCount: number, readonly planOfYears: ReadonlyArray<number>, readonly updatedAt: string, readonly viewerCanApprove: boolean, readonly viewerApprovalRefusal: string | null, readonly effects: { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly familyCapacity: ReadonlyArray<{ readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly staffing: { readonly before: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } | null, readonly after: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } }, readonly exposure: { readonly before: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly exposed: { readonly count: number, readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly relieved: { readonly count: number, readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly revenue: { readonly amountMinor: number, readonly currency: string } } | null }, readonly cost: { readonly seatsOpened: number, readonly seatsWithoutCost: number, readonly before: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } }, readonly yearly: { readonly amountMinor: number, readonly currency: string }, readonly oneOff: { readonly amountMinor: number, readonly currency: string }, readonly hiring: { readonly amountMinor: number, readonly currency: string }, readonly founding: { readonly amountMinor: number, readonly currency: string }, readonly assumptions: ReadonlyArray<{ readonly source: CostSource, readonly text: string }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly costByMonth: { readonly months: ReadonlyArray<{ readonly month: string, readonly before: { readonly amountMinor: number, readonly currency: string }, readonly after: { readonly amountMinor: number, readonly currency: string } }>, readonly before: { readonly amountMinor: number, readonly currency: string }, readonly after: { readonly amountMinor: number, readonly currency: string } }, readonly service: { readonly csm: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly coverage: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly tier: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly tierBefore: Tier | null, readonly tierAfter: Tier | null, readonly account: { readonly id: string, readonly name: string }, readonly revenue: { readonly amountMinor: number, readonly currency: string }, readonly servers: ReadonlyArray<{ readonly responsibility: Responsibility, readonly before: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null, readonly after: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null }> }> } }, readonly moves: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string }, readonly before: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly after: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly spans: ReadonlyArray<{ readonly position: { readonly id: string, readonly title: string }, readonly before: { readonly direct: number, readonly branch: number, readonly verdict: SpanVerdict | null } | null, readonly after: { readonly direct: number, readonly branch: number, readonly verdict: SpanVerdict | null } | null }> }, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> }>, readonly conflicts: ReadonlyArray<{ readonly changeIds: ReadonlyArray<string>, readonly thingId: string | null, readonly label: string, readonly fields: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly id: string, readonly place: number, readonly title: string, readonly change: Readonly<Record<string, unknown>>, readonly author: string, readonly at: string, readonly references: ReadonlyArray<{ readonly field: string, readonly thingId: string, readonly label: string }>, readonly plan: { readonly id: string, readonly title: string, readonly reason: string | null, readonly changeCount: number } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string }> }>, readonly ours: { readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> } | null, readonly theirs: { readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly label: string, readonly base: string, readonly choices: ReadonlyArray<ConflictChoice>, readonly ours: ReadonlyArray<{ readonly from: string | null, readonly afterText: string }>, readonly theirs: ReadonlyArray<{ readonly from: string | null, readonly afterText: string }> }>, readonly problems: ReadonlyArray<{ readonly message: string }> }>, readonly owner: { readonly name: string }, readonly base: { readonly id: string, readonly name: string } | null, readonly approval: { readonly needed: boolean, readonly reason: string | null, readonly approvers: ReadonlyArray<string>, readonly missing: MissingApproval | null, readonly request: { readonly at: string, readonly comment: string | null, readonly by: { readonly name: string } } | null, readonly given: ReadonlyArray<{ readonly verdict: ApprovalVerdict, readonly at: string, readonly comment: string | null, readonly revision: number, readonly isCurrent: boolean, readonly by: { readonly name: string } }> }, readonly schedule: { readonly day: string, readonly checkedAt: string | null, readonly changesBefore: number, readonly concernsViewer: boolean, readonly scheduledBy: { readonly name: string }, readonly problems: ReadonlyArray<{ readonly message: string }> } | null }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminScenarioFindingsQueryVariables = Exact<{
  id: string;
}>;


export type AdminScenarioFindingsQuery = { readonly node:
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
    | { readonly __typename: 'Scenario', readonly id: string, readonly effects: { readonly findings: { readonly added: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fingerprint: string, readonly severity: LintSeverity, readonly message: string }> }, readonly cleared: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fingerprint: string, readonly severity: LintSeverity, readonly message: string }> } } } }
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

export type AdminNamedQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
  search?: string | null | undefined;
  accounts: boolean;
  people: boolean;
  positions: boolean;
  roles: boolean;
  teams: boolean;
}>;


export type AdminNamedQuery = { readonly organization: { readonly id: string, readonly accounts?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly people?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly positions?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly roles?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly teams?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null };

export type AdminOrganizationCurrencyQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminOrganizationCurrencyQuery = { readonly organization: { readonly id: string, readonly currency: string } | null };

export type AdminChangesBeforeQueryVariables = Exact<{
  id: string;
  day: string;
}>;


export type AdminChangesBeforeQuery = { readonly node:
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
    | { readonly __typename: 'Scenario', readonly id: string, readonly changesBefore: number }
    | { readonly __typename: 'Stakeholder' }
    | { readonly __typename: 'SuccessPlan' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Touchpoint' }
   | null };

export type AdminScheduleScenarioMutationVariables = Exact<{
  input: ScheduleScenarioInput;
}>;


export type AdminScheduleScenarioMutation = { readonly scheduleScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminUnscheduleScenarioMutationVariables = Exact<{
  input: UnscheduleScenarioInput;
}>;


export type AdminUnscheduleScenarioMutation = { readonly unscheduleScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminMembershipsQueryVariables = Exact<{
  slug: string;
}>;


export type AdminMembershipsQuery = { readonly organization: { readonly id: string, readonly memberships: ReadonlyArray<{ readonly role: MemberRole, readonly isActive: boolean, readonly hasSecondFactor: boolean, readonly member: { readonly id: string, readonly name: string, readonly email: string }, readonly customRole: { readonly id: string, readonly name: string } | null, readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly invitations: ReadonlyArray<{ readonly id: string, readonly email: string | null, readonly role: MemberRole, readonly expiresAt: string, readonly customRole: { readonly id: string, readonly name: string } | null, readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly customRoles: ReadonlyArray<{ readonly count: number, readonly role: { readonly id: string, readonly name: string, readonly actions: ReadonlyArray<string>, readonly isAboutTeams: boolean } }>, readonly teams: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null };

export type AdminMembershipFragment = { readonly role: MemberRole, readonly isActive: boolean, readonly hasSecondFactor: boolean, readonly member: { readonly id: string, readonly name: string, readonly email: string }, readonly customRole: { readonly id: string, readonly name: string } | null, readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type AdminInviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type AdminInviteMemberMutation = { readonly inviteMember: { readonly ok: { readonly link: string, readonly delivery: InvitationDelivery } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminRevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type AdminRevokeInvitationMutation = { readonly revokeInvitation: { readonly ok: { readonly revokedId: string } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminUpdateMembershipMutationVariables = Exact<{
  input: UpdateMembershipInput;
}>;


export type AdminUpdateMembershipMutation = { readonly updateMembership: { readonly ok: { readonly membership: { readonly role: MemberRole, readonly isActive: boolean, readonly hasSecondFactor: boolean, readonly member: { readonly id: string, readonly name: string, readonly email: string }, readonly customRole: { readonly id: string, readonly name: string } | null, readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminCustomRoleFragment = { readonly count: number, readonly role: { readonly id: string, readonly name: string, readonly actions: ReadonlyArray<string>, readonly isAboutTeams: boolean } };

export type AdminCreateCustomRoleMutationVariables = Exact<{
  input: CreateCustomRoleInput;
}>;


export type AdminCreateCustomRoleMutation = { readonly createCustomRole: { readonly ok: { readonly role: { readonly id: string } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminUpdateCustomRoleMutationVariables = Exact<{
  input: UpdateCustomRoleInput;
}>;


export type AdminUpdateCustomRoleMutation = { readonly updateCustomRole: { readonly ok: { readonly role: { readonly id: string } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminDeleteCustomRoleMutationVariables = Exact<{
  input: DeleteCustomRoleInput;
}>;


export type AdminDeleteCustomRoleMutation = { readonly deleteCustomRole: { readonly ok: { readonly deletedId: string } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminMakePasswordResetLinkMutationVariables = Exact<{
  input: MakePasswordResetLinkInput;
}>;


export type AdminMakePasswordResetLinkMutation = { readonly makePasswordResetLink: { readonly ok: { readonly link: string, readonly expiresAt: string } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminDataRetentionQueryVariables = Exact<{
  slug: string;
}>;


export type AdminDataRetentionQuery = { readonly organization: { readonly id: string, readonly dataRetention: { readonly formerPeopleMonths: number | null, readonly formerStakeholdersMonths: number | null, readonly formerUsersMonths: number | null, readonly accessLogMonths: number | null } } | null };

export type AdminDataRetentionPeriodsFragment = { readonly formerPeopleMonths: number | null, readonly formerStakeholdersMonths: number | null, readonly formerUsersMonths: number | null, readonly accessLogMonths: number | null };

export type AdminSetDataRetentionMutationVariables = Exact<{
  input: SetDataRetentionInput;
}>;


export type AdminSetDataRetentionMutation = { readonly setDataRetention: { readonly ok: { readonly dataRetention: { readonly formerPeopleMonths: number | null, readonly formerStakeholdersMonths: number | null, readonly formerUsersMonths: number | null, readonly accessLogMonths: number | null } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminDataSubjectsQueryVariables = Exact<{
  slug: string;
  search: string;
  first: number;
}>;


export type AdminDataSubjectsQuery = { readonly organization: { readonly id: string, readonly dataSubjects: ReadonlyArray<{ readonly id: string, readonly kind: DataSubjectKind, readonly name: string, readonly email: string | null, readonly account: string | null, readonly isHere: boolean, readonly leftOn: string | null, readonly isErased: boolean }> } | null };

export type AdminDataSubjectFragment = { readonly id: string, readonly kind: DataSubjectKind, readonly name: string, readonly email: string | null, readonly account: string | null, readonly isHere: boolean, readonly leftOn: string | null, readonly isErased: boolean };

export type AdminPersonalDataQueryVariables = Exact<{
  slug: string;
  subjectId: string;
}>;


export type AdminPersonalDataQuery = { readonly organization: { readonly id: string, readonly personalData: { readonly pseudonym: string, readonly data: unknown, readonly names: ReadonlyArray<{ readonly name: string, readonly textCount: number, readonly otherCount: number, readonly isUnmistakable: boolean }>, readonly refusal: { readonly message: string } | null } | null } | null };

export type AdminErasePersonalDataMutationVariables = Exact<{
  input: ErasePersonalDataInput;
}>;


export type AdminErasePersonalDataMutation = { readonly erasePersonalData: { readonly ok: { readonly pseudonym: string } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminSettingsQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminSettingsQuery = { readonly organization: { readonly id: string, readonly currency: string, readonly name: string, readonly locale: string, readonly timeZone: string, readonly grossMargin: number | null, readonly fiscalYearStart: number, readonly productComplexity: Complexity, readonly growthMotion: GrowthMotion | null, readonly orgModel: OrgModel | null, readonly serviceModel: ServiceModel | null, readonly reportingLine: ReportingLine | null, readonly approvalRule: ApprovalRule, readonly approvers: ReadonlyArray<string>, readonly approvalOverChanges: number | null, readonly acquisitionCost: { readonly amountMinor: number, readonly currency: string } | null, readonly planRates: ReadonlyArray<{ readonly currency: string, readonly rate: number }>, readonly approvalOverCost: { readonly amountMinor: number, readonly currency: string } | null } | null };

export type AdminSingleSignOnQueryVariables = Exact<{
  slug: string;
}>;


export type AdminSingleSignOnQuery = { readonly organization: { readonly id: string, readonly singleSignOn: { readonly redirectUri: string, readonly wantsSecondFactor: boolean, readonly scimUrl: string, readonly provider: { readonly issuer: string, readonly client: string, readonly defaultRole: ProvidedRole, readonly makesMembers: boolean, readonly allowsPasswords: boolean, readonly opensAll: boolean, readonly rolesClaim: string | null, readonly roleRules: ReadonlyArray<{ readonly value: string, readonly role: ProvidedRole }> } | null, readonly domains: ReadonlyArray<{ readonly domain: string, readonly isProved: boolean, readonly recordName: string, readonly recordValue: string }>, readonly users: ReadonlyArray<{ readonly lastSignInAt: string, readonly member: { readonly id: string, readonly name: string, readonly email: string } }>, readonly provisioningToken: { readonly start: string, readonly createdAt: string, readonly lastUsedAt: string | null } | null } } | null };

export type AdminSingleSignOnSettingsFragment = { readonly redirectUri: string, readonly wantsSecondFactor: boolean, readonly scimUrl: string, readonly provider: { readonly issuer: string, readonly client: string, readonly defaultRole: ProvidedRole, readonly makesMembers: boolean, readonly allowsPasswords: boolean, readonly opensAll: boolean, readonly rolesClaim: string | null, readonly roleRules: ReadonlyArray<{ readonly value: string, readonly role: ProvidedRole }> } | null, readonly domains: ReadonlyArray<{ readonly domain: string, readonly isProved: boolean, readonly recordName: string, readonly recordValue: string }>, readonly users: ReadonlyArray<{ readonly lastSignInAt: string, readonly member: { readonly id: string, readonly name: string, readonly email: string } }>, readonly provisioningToken: { readonly start: string, readonly createdAt: string, readonly lastUsedAt: string | null } | null };

export type AdminSingleSignOnDoneFragment = { readonly ok: { readonly singleSignOn: { readonly redirectUri: string, readonly wantsSecondFactor: boolean, readonly scimUrl: string, readonly provider: { readonly issuer: string, readonly client: string, readonly defaultRole: ProvidedRole, readonly makesMembers: boolean, readonly allowsPasswords: boolean, readonly opensAll: boolean, readonly rolesClaim: string | null, readonly roleRules: ReadonlyArray<{ readonly value: string, readonly role: ProvidedRole }> } | null, readonly domains: ReadonlyArray<{ readonly domain: string, readonly isProved: boolean, readonly recordName: string, readonly recordValue: string }>, readonly users: ReadonlyArray<{ readonly lastSignInAt: string, readonly member: { readonly id: string, readonly name: string, readonly email: string } }>, readonly provisioningToken: { readonly start: string, readonly createdAt: string, readonly lastUsedAt: string | null } | null } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null };

export type AdminConnectIdentityProviderMutationVariables = Exact<{
  input: ConnectIdentityProviderInput;
}>;


export type AdminConnectIdentityProviderMutation = { readonly connectIdentityProvider: { readonly ok: { readonly singleSignOn: { readonly redirectUri: string, readonly wantsSecondFactor: boolean, readonly scimUrl: string, readonly provider: { readonly issuer: string, readonly client: string, readonly defaultRole: ProvidedRole, readonly makesMembers: boolean, readonly allowsPasswords: boolean, readonly opensAll: boolean, readonly rolesClaim: string | null, readonly roleRules: ReadonlyArray<{ readonly value: string, readonly role: ProvidedRole }> } | null, readonly domains: ReadonlyArray<{ readonly domain: string, readonly isProved: boolean, readonly recordName: string, readonly recordValue: string }>, readonly users: ReadonlyArray<{ readonly lastSignInAt: string, readonly member: { readonly id: string, readonly name: string, readonly email: string } }>, readonly provisioningToken: { readonly start: string, readonly createdAt: string, readonly lastUsedAt: string | null } | null } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminTestIdentityProviderMutationVariables = Exact<{
  input: IdentityProviderInput;
}>;


export type AdminTestIdentityProviderMutation = { readonly testIdentityProvider: { readonly ok: { readonly singleSignOn: { readonly redirectUri: string, readonly wantsSecondFactor: boolean, readonly scimUrl: string, readonly provider: { readonly issuer: string, readonly client: string, readonly defaultRole: ProvidedRole, readonly makesMembers: boolean, readonly allowsPasswords: boolean, readonly opensAll: boolean, readonly rolesClaim: string | null, readonly roleRules: ReadonlyArray<{ readonly value: string, readonly role: ProvidedRole }> } | null, readonly domains: ReadonlyArray<{ readonly domain: string, readonly isProved: boolean, readonly recordName: string, readonly recordValue: string }>, readonly users: ReadonlyArray<{ readonly lastSignInAt: string, readonly member: { readonly id: string, readonly name: string, readonly email: string } }>, readonly provisioningToken: { readonly start: string, readonly createdAt: string, readonly lastUsedAt: string | null } | null } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminDisconnectIdentityProviderMutationVariables = Exact<{
  input: IdentityProviderInput;
}>;


export type AdminDisconnectIdentityProviderMutation = { readonly disconnectIdentityProvider: { readonly ok: { readonly singleSignOn: { readonly redirectUri: string, readonly wantsSecondFactor: boolean, readonly scimUrl: string, readonly provider: { readonly issuer: string, readonly client: string, readonly defaultRole: ProvidedRole, readonly makesMembers: boolean, readonly allowsPasswords: boolean, readonly opensAll: boolean, readonly rolesClaim: string | null, readonly roleRules: ReadonlyArray<{ readonly value: string, readonly role: ProvidedRole }> } | null, readonly domains: ReadonlyArray<{ readonly domain: string, readonly isProved: boolean, readonly recordName: string, readonly recordValue: string }>, readonly users: ReadonlyArray<{ readonly lastSignInAt: string, readonly member: { readonly id: string, readonly name: string, readonly email: string } }>, readonly provisioningToken: { readonly start: string, readonly createdAt: string, readonly lastUsedAt: string | null } | null } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminAddProviderDomainMutationVariables = Exact<{
  input: ProviderDomainInput;
}>;


export type AdminAddProviderDomainMutation = { readonly addProviderDomain: { readonly ok: { readonly singleSignOn: { readonly redirectUri: string, readonly wantsSecondFactor: boolean, readonly scimUrl: string, readonly provider: { readonly issuer: string, readonly client: string, readonly defaultRole: ProvidedRole, readonly makesMembers: boolean, readonly allowsPasswords: boolean, readonly opensAll: boolean, readonly rolesClaim: string | null, readonly roleRules: ReadonlyArray<{ readonly value: string, readonly role: ProvidedRole }> } | null, readonly domains: ReadonlyArray<{ readonly domain: string, readonly isProved: boolean, readonly recordName: string, readonly recordValue: string }>, readonly users: ReadonlyArray<{ readonly lastSignInAt: string, readonly member: { readonly id: string, readonly name: string, readonly email: string } }>, readonly provisioningToken: { readonly start: string, readonly createdAt: string, readonly lastUsedAt: string | null } | null } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminProveProviderDomainMutationVariables = Exact<{
  input: ProviderDomainInput;
}>;


export type AdminProveProviderDomainMutation = { readonly proveProviderDomain: { readonly ok: { readonly singleSignOn: { readonly redirectUri: string, readonly wantsSecondFactor: boolean, readonly scimUrl: string, readonly provider: { readonly issuer: string, readonly client: string, readonly defaultRole: ProvidedRole, readonly makesMembers: boolean, readonly allowsPasswords: boolean, readonly opensAll: boolean, readonly rolesClaim: string | null, readonly roleRules: ReadonlyArray<{ readonly value: string, readonly role: ProvidedRole }> } | null, readonly domains: ReadonlyArray<{ readonly domain: string, readonly isProved: boolean, readonly recordName: string, readonly recordValue: string }>, readonly users: ReadonlyArray<{ readonly lastSignInAt: string, readonly member: { readonly id: string, readonly name: string, readonly email: string } }>, readonly provisioningToken: { readonly start: string, readonly createdAt: string, readonly lastUsedAt: string | null } | null } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminRemoveProviderDomainMutationVariables = Exact<{
  input: ProviderDomainInput;
}>;


export type AdminRemoveProviderDomainMutation = { readonly removeProviderDomain: { readonly ok: { readonly singleSignOn: { readonly redirectUri: string, readonly wantsSecondFactor: boolean, readonly scimUrl: string, readonly provider: { readonly issuer: string, readonly client: string, readonly defaultRole: ProvidedRole, readonly makesMembers: boolean, readonly allowsPasswords: boolean, readonly opensAll: boolean, readonly rolesClaim: string | null, readonly roleRules: ReadonlyArray<{ readonly value: string, readonly role: ProvidedRole }> } | null, readonly domains: ReadonlyArray<{ readonly domain: string, readonly isProved: boolean, readonly recordName: string, readonly recordValue: string }>, readonly users: ReadonlyArray<{ readonly lastSignInAt: string, readonly member: { readonly id: string, readonly name: string, readonly email: string } }>, readonly provisioningToken: { readonly start: string, readonly createdAt: string, readonly lastUsedAt: string | null } | null } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminCreateProvisioningTokenMutationVariables = Exact<{
  input: IdentityProviderInput;
}>;


export type AdminCreateProvisioningTokenMutation = { readonly createProvisioningToken: { readonly ok: { readonly secret: string, readonly singleSignOn: { readonly redirectUri: string, readonly wantsSecondFactor: boolean, readonly scimUrl: string, readonly provider: { readonly issuer: string, readonly client: string, readonly defaultRole: ProvidedRole, readonly makesMembers: boolean, readonly allowsPasswords: boolean, readonly opensAll: boolean, readonly rolesClaim: string | null, readonly roleRules: ReadonlyArray<{ readonly value: string, readonly role: ProvidedRole }> } | null, readonly domains: ReadonlyArray<{ readonly domain: string, readonly isProved: boolean, readonly recordName: string, readonly recordValue: string }>, readonly users: ReadonlyArray<{ readonly lastSignInAt: string, readonly member: { readonly id: string, readonly name: string, readonly email: string } }>, readonly provisioningToken: { readonly start: string, readonly createdAt: string, readonly lastUsedAt: string | null } | null } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminRevokeProvisioningTokenMutationVariables = Exact<{
  input: IdentityProviderInput;
}>;


export type AdminRevokeProvisioningTokenMutation = { readonly revokeProvisioningToken: { readonly ok: { readonly singleSignOn: { readonly redirectUri: string, readonly wantsSecondFactor: boolean, readonly scimUrl: string, readonly provider: { readonly issuer: string, readonly client: string, readonly defaultRole: ProvidedRole, readonly makesMembers: boolean, readonly allowsPasswords: boolean, readonly opensAll: boolean, readonly rolesClaim: string | null, readonly roleRules: ReadonlyArray<{ readonly value: string, readonly role: ProvidedRole }> } | null, readonly domains: ReadonlyArray<{ readonly domain: string, readonly isProved: boolean, readonly recordName: string, readonly recordValue: string }>, readonly users: ReadonlyArray<{ readonly lastSignInAt: string, readonly member: { readonly id: string, readonly name: string, readonly email: string } }>, readonly provisioningToken: { readonly start: string, readonly createdAt: string, readonly lastUsedAt: string | null } | null } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminSetSecondFactorDutyMutationVariables = Exact<{
  input: SecondFactorDutyInput;
}>;


export type AdminSetSecondFactorDutyMutation = { readonly setSecondFactorDuty: { readonly ok: { readonly singleSignOn: { readonly redirectUri: string, readonly wantsSecondFactor: boolean, readonly scimUrl: string, readonly provider: { readonly issuer: string, readonly client: string, readonly defaultRole: ProvidedRole, readonly makesMembers: boolean, readonly allowsPasswords: boolean, readonly opensAll: boolean, readonly rolesClaim: string | null, readonly roleRules: ReadonlyArray<{ readonly value: string, readonly role: ProvidedRole }> } | null, readonly domains: ReadonlyArray<{ readonly domain: string, readonly isProved: boolean, readonly recordName: string, readonly recordValue: string }>, readonly users: ReadonlyArray<{ readonly lastSignInAt: string, readonly member: { readonly id: string, readonly name: string, readonly email: string } }>, readonly provisioningToken: { readonly start: string, readonly createdAt: string, readonly lastUsedAt: string | null } | null } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

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


export type AdminOpenHandoversQuery = { readonly organization: { readonly id: string, readonly coverage: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly responsibility: Responsibility, readonly from: string, readonly to: string | null, readonly outcome: HandoverOutcome | null, readonly account: { readonly id: string, readonly name: string, readonly viewerCanChange: boolean }, readonly target:
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

export type AdminHandoverFragment = { readonly id: string, readonly responsibility: Responsibility, readonly from: string, readonly to: string | null, readonly outcome: HandoverOutcome | null, readonly account: { readonly id: string, readonly name: string, readonly viewerCanChange: boolean }, readonly target:
    | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly occupancies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'Team', readonly id: string, readonly name: string }
   };

export type AdminPreviewFindingsMutationVariables = Exact<{
  input: PlanInput;
}>;


export type AdminPreviewFindingsMutation = { readonly previewPlan: { readonly ok: { readonly effects: { readonly findings: { readonly added: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fingerprint: string, readonly severity: LintSeverity, readonly message: string }> }, readonly cleared: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fingerprint: string, readonly severity: LintSeverity, readonly message: string }> } } } } | null } };

export type AdminFindingEffectsFragment = { readonly findings: { readonly added: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fingerprint: string, readonly severity: LintSeverity, readonly message: string }> }, readonly cleared: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fingerprint: string, readonly severity: LintSeverity, readonly message: string }> } } };

export type AdminEffectFindingFragment = { readonly fingerprint: string, readonly severity: LintSeverity, readonly message: string };

export type AdminEffectsFragment = { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly familyCapacity: ReadonlyArray<{ readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly staffing: { readonly before: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } | null, readonly after: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } }, readonly exposure: { readonly before: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly exposed: { readonly count: number, readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly relieved: { readonly count: number, readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly revenue: { readonly amountMinor: number, readonly currency: string } } | null }, readonly cost: { readonly seatsOpened: number, readonly seatsWithoutCost: number, readonly before: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } }, readonly yearly: { readonly amountMinor: number, readonly currency: string }, readonly oneOff: { readonly amountMinor: number, readonly currency: string }, readonly hiring: { readonly amountMinor: number, readonly currency: string }, readonly founding: { readonly amountMinor: number, readonly currency: string }, readonly assumptions: ReadonlyArray<{ readonly source: CostSource, readonly text: string }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly costByMonth: { readonly months: ReadonlyArray<{ readonly month: string, readonly before: { readonly amountMinor: number, readonly currency: string }, readonly after: { readonly amountMinor: number, readonly currency: string } }>, readonly before: { readonly amountMinor: number, readonly currency: string }, readonly after: { readonly amountMinor: number, readonly currency: string } }, readonly service: { readonly csm: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly coverage: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly tier: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly tierBefore: Tier | null, readonly tierAfter: Tier | null, readonly account: { readonly id: string, readonly name: string }, readonly revenue: { readonly amountMinor: number, readonly currency: string }, readonly servers: ReadonlyArray<{ readonly responsibility: Responsibility, readonly before: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null, readonly after: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null }> }> } }, readonly moves: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string }, readonly before: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly after: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly spans: ReadonlyArray<{ readonly position: { readonly id: string, readonly title: string }, readonly before: { readonly direct: number, readonly branch: number, readonly verdict: SpanVerdict | null } | null, readonly after: { readonly direct: number, readonly branch: number, readonly verdict: SpanVerdict | null } | null }> };

export type AdminCapacitySideFragment = { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } };

export type AdminStaffingFragment = { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number };

export type AdminAccountSumFragment = { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } };

export type AdminExposedAccountsFragment = { readonly count: number, readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly revenue: { readonly amountMinor: number, readonly currency: string } };

export type AdminServerFragment = { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null };

export type AdminPlaceOfWorkFragment = { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type AdminSpanSideFragment = { readonly direct: number, readonly branch: number, readonly verdict: SpanVerdict | null };

export type AdminPreviewPlanMutationVariables = Exact<{
  input: PlanInput;
}>;


export type AdminPreviewPlanMutation = { readonly previewPlan: { readonly ok: { readonly baseRevision: number, readonly approval: { readonly needed: boolean, readonly reason: string | null, readonly approvers: ReadonlyArray<string> }, readonly plan: { readonly changeCount: number, readonly factCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> }> }, readonly effects: { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly familyCapacity: ReadonlyArray<{ readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly staffing: { readonly before: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } | null, readonly after: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } }, readonly exposure: { readonly before: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly exposed: { readonly count: number, readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly relieved: { readonly count: number, readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly revenue: { readonly amountMinor: number, readonly currency: string } } | null }, readonly cost: { readonly seatsOpened: number, readonly seatsWithoutCost: number, readonly before: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } }, readonly yearly: { readonly amountMinor: number, readonly currency: string }, readonly oneOff: { readonly amountMinor: number, readonly currency: string }, readonly hiring: { readonly amountMinor: number, readonly currency: string }, readonly founding: { readonly amountMinor: number, readonly currency: string }, readonly assumptions: ReadonlyArray<{ readonly source: CostSource, readonly text: string }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly costByMonth: { readonly months: ReadonlyArray<{ readonly month: string, readonly before: { readonly amountMinor: number, readonly currency: string }, readonly after: { readonly amountMinor: number, readonly currency: string } }>, readonly before: { readonly amountMinor: number, readonly currency: string }, readonly after: { readonly amountMinor: number, readonly currency: string } }, readonly service: { readonly csm: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly coverage: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly tier: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly tierBefore: Tier | null, readonly tierAfter: Tier | null, readonly account: { readonly id: string, readonly name: string }, readonly revenue: { readonly amountMinor: number, readonly currency: string }, readonly servers: ReadonlyArray<{ readonly responsibility: Responsibility, readonly before: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null, readonly after: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null }> }> } }, readonly moves: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string }, readonly before: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly after: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly spans: ReadonlyArray<{ readonly position: { readonly id: string, readonly title: string }, readonly before: { readonly direct: number, readonly branch: number, readonly verdict: SpanVerdict | null } | null, readonly after: { readonly direct: number, readonly branch: number, readonly verdict: SpanVerdict | null } | null }> } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminApplyPlanMutationVariables = Exact<{
  input: PlanInput;
}>;


export type AdminApplyPlanMutation = { readonly applyPlan: { readonly ok: { readonly changed: boolean, readonly revision: number } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminPreviewFragment = { readonly baseRevision: number, readonly approval: { readonly needed: boolean, readonly reason: string | null, readonly approvers: ReadonlyArray<string> }, readonly plan: { readonly changeCount: number, readonly factCount: number, readonly differences: ReadonlyArray<{ readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> }> }, readonly effects: { readonly asOf: string, readonly capacity: ReadonlyArray<{ readonly teamId: string | null, readonly teamName: string | null, readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly familyCapacity: ReadonlyArray<{ readonly family: RoleFamily, readonly before: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null, readonly after: { readonly load: number, readonly capacity: number, readonly band: Band | null, readonly openSeats: number, readonly exposedAccounts: number, readonly utilisation: { readonly value: number | null } } | null }>, readonly staffing: { readonly before: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } | null, readonly after: { readonly people: number, readonly seats: number, readonly openSeats: number, readonly accounts: number } }, readonly exposure: { readonly before: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly exposed: { readonly count: number, readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly relieved: { readonly count: number, readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly revenue: { readonly amountMinor: number, readonly currency: string } } | null }, readonly cost: { readonly seatsOpened: number, readonly seatsWithoutCost: number, readonly before: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } } | null, readonly after: { readonly runRate: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string } }, readonly yearly: { readonly amountMinor: number, readonly currency: string }, readonly oneOff: { readonly amountMinor: number, readonly currency: string }, readonly hiring: { readonly amountMinor: number, readonly currency: string }, readonly founding: { readonly amountMinor: number, readonly currency: string }, readonly assumptions: ReadonlyArray<{ readonly source: CostSource, readonly text: string }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }, readonly costByMonth: { readonly months: ReadonlyArray<{ readonly month: string, readonly before: { readonly amountMinor: number, readonly currency: string }, readonly after: { readonly amountMinor: number, readonly currency: string } }>, readonly before: { readonly amountMinor: number, readonly currency: string }, readonly after: { readonly amountMinor: number, readonly currency: string } }, readonly service: { readonly csm: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly coverage: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly tier: { readonly count: number, readonly revenue: { readonly amountMinor: number, readonly currency: string } }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly tierBefore: Tier | null, readonly tierAfter: Tier | null, readonly account: { readonly id: string, readonly name: string }, readonly revenue: { readonly amountMinor: number, readonly currency: string }, readonly servers: ReadonlyArray<{ readonly responsibility: Responsibility, readonly before: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null, readonly after: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly team: { readonly id: string, readonly name: string } | null } | null }> }> } }, readonly moves: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string }, readonly before: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly after: { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly managers: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly spans: ReadonlyArray<{ readonly position: { readonly id: string, readonly title: string }, readonly before: { readonly direct: number, readonly branch: number, readonly verdict: SpanVerdict | null } | null, readonly after: { readonly direct: number, readonly branch: number, readonly verdict: SpanVerdict | null } | null }> } };

export type AdminDifferenceFragment = { readonly thingId: string, readonly kind: ThingKind, readonly kindLabel: string, readonly label: string, readonly action: DifferenceAction, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly from: string | null, readonly beforeText: string, readonly afterText: string }> };

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

export type AdminScenarioOfPlanMutationVariables = Exact<{
  input: CreateScenarioInput;
}>;


export type AdminScenarioOfPlanMutation = { readonly createScenario: { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null } };

export type AdminCollectedFragment = { readonly ok: { readonly scenario: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly changeCount: number } } | null, readonly error: { readonly code: ProblemCode, readonly message: string, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly changeIndex: number | null, readonly message: string }> } | null };

export type AdminScenariosQueryVariables = Exact<{
  slug: string;
}>;


export type AdminScenariosQuery = { readonly organization: { readonly id: string, readonly revision: number, readonly draft: { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly note: string | null, readonly status: ScenarioStatus, readonly restricted: boolean, readonly viewerCanEdit: boolean, readonly viewerCanShare: boolean, readonly revision: number, readonly baseRevision: number, readonly mergedIn: number | null, readonly isBehind: boolean, readonly awaitingViewer: boolean, readonly changeCount: number, readonly planOfYears: ReadonlyArray<number>, readonly updatedAt: string, readonly owner: { readonly name: string }, readonly base: { readonly id: string, readonly name: string } | null, readonly schedule: { readonly day: string, readonly checkedAt: string | null, readonly changesBefore: number, readonly concernsViewer: boolean, readonly scheduledBy: { readonly name: string }, readonly problems: ReadonlyArray<{ readonly message: string }> } | null } | null, readonly scenarios: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly note: string | null, readonly status: ScenarioStatus, readonly restricted: boolean, readonly viewerCanEdit: boolean, readonly viewerCanShare: boolean, readonly revision: number, readonly baseRevision: number, readonly mergedIn: number | null, readonly isBehind: boolean, readonly awaitingViewer: boolean, readonly changeCount: number, readonly planOfYears: ReadonlyArray<number>, readonly updatedAt: string, readonly owner: { readonly name: string }, readonly base: { readonly id: string, readonly name: string } | null, readonly schedule: { readonly day: string, readonly checkedAt: string | null, readonly changesBefore: number, readonly concernsViewer: boolean, readonly scheduledBy: { readonly name: string }, readonly problems: ReadonlyArray<{ readonly message: string }> } | null }> } } | null };

export type AdminScenarioSummaryFragment = { readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly note: string | null, readonly status: ScenarioStatus, readonly restricted: boolean, readonly viewerCanEdit: boolean, readonly viewerCanShare: boolean, readonly revision: number, readonly baseRevision: number, readonly mergedIn: number | null, readonly isBehind: boolean, readonly awaitingViewer: boolean, readonly changeCount: number, readonly planOfYears: ReadonlyArray<number>, readonly updatedAt: string, readonly owner: { readonly name: string }, readonly base: { readonly id: string, readonly name: string } | null, readonly schedule: { readonly day: string, readonly checkedAt: string | null, readonly changesBefore: number, readonly concernsViewer: boolean, readonly scheduledBy: { readonly name: string }, readonly problems: ReadonlyArray<{ readonly message: string }> } | null };

export type AdminScheduledQueryVariables = Exact<{
  slug: string;
}>;


export type AdminScheduledQuery = { readonly organization: { readonly id: string, readonly asOf: string, readonly scheduled: ReadonlyArray<{ readonly id: string, readonly kind: ScenarioKind, readonly name: string, readonly note: string | null, readonly status: ScenarioStatus, readonly restricted: boolean, readonly viewerCanEdit: boolean, readonly viewerCanShare: boolean, readonly revision: number, readonly baseRevision: number, readonly mergedIn: number | null, readonly isBehind: boolean, readonly awaitingViewer: boolean, readonly changeCount: number, readonly planOfYears: ReadonlyArray<number>, readonly updatedAt: string, readonly owner: { readonly name: string }, readonly base: { readonly id: string, readonly name: string } | null, readonly schedule: { readonly day: string, readonly checkedAt: string | null, readonly changesBefore: number, readonly concernsViewer: boolean, readonly scheduledBy: { readonly name: string }, readonly problems: ReadonlyArray<{ readonly message: string }> } | null }> } | null };

export type AdminScheduleFragment = { readonly schedule: { readonly day: string, readonly checkedAt: string | null, readonly changesBefore: number, readonly concernsViewer: boolean, readonly scheduledBy: { readonly name: string }, readonly problems: ReadonlyArray<{ readonly message: string }> } | null };

export type AdminPlanVsActualQueryVariables = Exact<{
  slug: string;
  at?: MomentInput | null | undefined;
}>;


export type AdminPlanVsActualQuery = { readonly organization: { readonly id: string, readonly fiscalYear: number, readonly planVsActual: ReadonlyArray<{ readonly metric: TargetMetric, readonly groupBy: PlanGrouping, readonly key: string | null, readonly name: string | null, readonly planFrom: PlanSource, readonly plan: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly actual: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly variance: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly runOut: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly runOutVariance: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly months: ReadonlyArray<{ readonly day: string, readonly isAhead: boolean, readonly plan: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly actual: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } }> } | null };

export type AdminPlanLineFragment = { readonly metric: TargetMetric, readonly groupBy: PlanGrouping, readonly key: string | null, readonly name: string | null, readonly planFrom: PlanSource, readonly plan: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly actual: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly variance: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly runOut: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly runOutVariance: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly months: ReadonlyArray<{ readonly day: string, readonly isAhead: boolean, readonly plan: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }, readonly actual: { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null } }>, readonly evidence: { readonly message: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly words: string | null, readonly unit: EvidenceUnit }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly lower: number, readonly upper: number, readonly openTop: boolean, readonly overridden: boolean }> } };

export type AdminPlanFigureFragment = { readonly figure: { readonly value: number | null, readonly reason: string | null }, readonly amount: { readonly amountMinor: number, readonly currency: string } | null };

export type AdminAccessActionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminAccessActionsQuery = { readonly accessActions: ReadonlyArray<{ readonly name: string, readonly label: string, readonly roles: ReadonlyArray<MemberRole>, readonly isForCustomRoles: boolean }> };

export type AdminViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminViewerQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly email: string | null, readonly allOrganizations: boolean, readonly organizations: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly actions: ReadonlyArray<string>, readonly viewerCanChangeWhole: boolean, readonly needsSecondFactor: boolean }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AdminLifecycleCriterionFragmentDoc = new TypedDocumentString(`
    fragment AdminLifecycleCriterion on LifecycleCriterion {
  key
  state
  message
}
    `, {"fragmentName":"AdminLifecycleCriterion"}) as unknown as TypedDocumentString<AdminLifecycleCriterionFragment, unknown>;
export const AdminMoneyFragmentDoc = new TypedDocumentString(`
    fragment AdminMoney on Money {
  amountMinor
  currency
}
    `, {"fragmentName":"AdminMoney"}) as unknown as TypedDocumentString<AdminMoneyFragment, unknown>;
export const AdminOwnerFragmentDoc = new TypedDocumentString(`
    fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}
    `, {"fragmentName":"AdminOwner"}) as unknown as TypedDocumentString<AdminOwnerFragment, unknown>;
export const AdminCoverageTargetFragmentDoc = new TypedDocumentString(`
    fragment AdminCoverageTarget on CoverageTarget {
  __typename
  ... on Position {
    ...AdminOwner
  }
  ... on Team {
    id
    name
  }
}
    fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}`, {"fragmentName":"AdminCoverageTarget"}) as unknown as TypedDocumentString<AdminCoverageTargetFragment, unknown>;
export const AdminCoveredByFragmentDoc = new TypedDocumentString(`
    fragment AdminCoveredBy on Coverage {
  id
  target {
    ...AdminCoverageTarget
  }
}
    fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}
fragment AdminCoverageTarget on CoverageTarget {
  __typename
  ... on Position {
    ...AdminOwner
  }
  ... on Team {
    id
    name
  }
}`, {"fragmentName":"AdminCoveredBy"}) as unknown as TypedDocumentString<AdminCoveredByFragment, unknown>;
export const AdminCustomerFragmentDoc = new TypedDocumentString(`
    fragment AdminCustomer on Account {
  id
  name
  acv {
    ...AdminMoney
  }
  segment
  tier
  strategic
  contractEnd
  health {
    score
    level
  }
  csm {
    ...AdminCoveredBy
  }
}
    fragment AdminCoveredBy on Coverage {
  id
  target {
    ...AdminCoverageTarget
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}
fragment AdminCoverageTarget on CoverageTarget {
  __typename
  ... on Position {
    ...AdminOwner
  }
  ... on Team {
    id
    name
  }
}`, {"fragmentName":"AdminCustomer"}) as unknown as TypedDocumentString<AdminCustomerFragment, unknown>;
export const AdminFirstValueLineFragmentDoc = new TypedDocumentString(`
    fragment AdminFirstValueLine on FirstValueLine {
  segment
  onboarded
  reached
  medianDays {
    value
    reason
  }
  judged
  inTime {
    value
    reason
  }
  measured
  weeklyActiveShare {
    value
    reason
  }
}
    `, {"fragmentName":"AdminFirstValueLine"}) as unknown as TypedDocumentString<AdminFirstValueLineFragment, unknown>;
export const AdminPilotGroupFragmentDoc = new TypedDocumentString(`
    fragment AdminPilotGroup on PilotGroup {
  accounts
  grr {
    value
  }
  health {
    value
  }
  satisfaction {
    value
  }
  costShare {
    value
  }
}
    `, {"fragmentName":"AdminPilotGroup"}) as unknown as TypedDocumentString<AdminPilotGroupFragment, unknown>;
export const AdminEvidenceFragmentDoc = new TypedDocumentString(`
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
    `, {"fragmentName":"AdminEvidence"}) as unknown as TypedDocumentString<AdminEvidenceFragment, unknown>;
export const AdminRolloutRoadmapFragmentDoc = new TypedDocumentString(`
    fragment AdminRolloutRoadmap on RolloutRoadmap {
  rollout {
    id
    name
    pilotComparison {
      pilot {
        ...AdminPilotGroup
      }
      rest {
        ...AdminPilotGroup
      }
    }
  }
  serviceModel
  expected
  recorded
  behind
  daysLate
  progress {
    value
    reason
  }
  phases {
    phase
    from
    to
    status
    daysLate
    progress {
      value
      reason
    }
    items {
      title
      fromCatalogue
      done
      doneOn
    }
  }
  evidence {
    ...AdminEvidence
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminPilotGroup on PilotGroup {
  accounts
  grr {
    value
  }
  health {
    value
  }
  satisfaction {
    value
  }
  costShare {
    value
  }
}`, {"fragmentName":"AdminRolloutRoadmap"}) as unknown as TypedDocumentString<AdminRolloutRoadmapFragment, unknown>;
export const AdminServiceModelSelectionFragmentDoc = new TypedDocumentString(`
    fragment AdminServiceModelSelection on ServiceModelSelection {
  model
  declared
  reason
  assessedOn
  assessedBy {
    id
    name
  }
  segments {
    segment
    accounts
    model
    costNow {
      ...AdminMoney
    }
    costShareNow {
      value
    }
    verdictNow
    steps {
      step
      vote
      evidence {
        message
      }
    }
    evidence {
      ...AdminEvidence
    }
  }
  readiness {
    model
    status
    evidence {
      message
    }
  }
  evidence {
    ...AdminEvidence
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`, {"fragmentName":"AdminServiceModelSelection"}) as unknown as TypedDocumentString<AdminServiceModelSelectionFragment, unknown>;
export const AdminTierMovementFragmentDoc = new TypedDocumentString(`
    fragment AdminTierMovement on TierMovement {
  account {
    id
    viewerCanChange
    name
    acv {
      ...AdminMoney
    }
  }
  from
  to
  reasons {
    code
    message
  }
  until
  costBefore {
    ...AdminMoney
  }
  costAfter {
    ...AdminMoney
  }
  leftOutText
  evidence {
    ...AdminEvidence
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`, {"fragmentName":"AdminTierMovement"}) as unknown as TypedDocumentString<AdminTierMovementFragment, unknown>;
export const AdminAccessGrantedFragmentDoc = new TypedDocumentString(`
    fragment AdminAccessGranted on AccessGranted {
  role
  customRole
  actions
  teams {
    id
    name
  }
}
    `, {"fragmentName":"AdminAccessGranted"}) as unknown as TypedDocumentString<AdminAccessGrantedFragment, unknown>;
export const AdminRevisionFragmentDoc = new TypedDocumentString(`
    fragment AdminRevision on AuditEntry {
  id
  revision
  at
  title
  reason
  actor {
    kind
    name
  }
  changeCount
  counts {
    kind
    kindLabel
    count
  }
  factCount
  scenario {
    id
    name
    approvals {
      by {
        name
      }
      at
      comment
    }
  }
}
    `, {"fragmentName":"AdminRevision"}) as unknown as TypedDocumentString<AdminRevisionFragment, unknown>;
export const AdminOwnSessionFragmentDoc = new TypedDocumentString(`
    fragment AdminOwnSession on ViewerSession {
  id
  createdAt
  lastSeenAt
  address
  browser
  system
  way
  passkey
  isCurrent
}
    `, {"fragmentName":"AdminOwnSession"}) as unknown as TypedDocumentString<AdminOwnSessionFragment, unknown>;
export const AdminOwnPasskeyFragmentDoc = new TypedDocumentString(`
    fragment AdminOwnPasskey on ViewerPasskey {
  id
  name
  createdAt
  lastUsedAt
}
    `, {"fragmentName":"AdminOwnPasskey"}) as unknown as TypedDocumentString<AdminOwnPasskeyFragment, unknown>;
export const AdminApiTokenFragmentDoc = new TypedDocumentString(`
    fragment AdminApiToken on ApiToken {
  id
  name
  start
  allOrganizations
  organizationIds
  actions
  createdAt
  expiresAt
  lastUsedAt
  formerValidUntil
}
    `, {"fragmentName":"AdminApiToken"}) as unknown as TypedDocumentString<AdminApiTokenFragment, unknown>;
export const AdminCallAccuracyFragmentDoc = new TypedDocumentString(`
    fragment AdminCallAccuracy on CallAccuracy {
  commit {
    value
    reason
  }
  bestCase {
    value
    reason
  }
  attainment {
    value
    reason
  }
  outcomes {
    status
    renewals
    called {
      ...AdminMoney
    }
    won
    renewed {
      ...AdminMoney
    }
  }
}
    fragment AdminMoney on Money {
  amountMinor
  currency
}`, {"fragmentName":"AdminCallAccuracy"}) as unknown as TypedDocumentString<AdminCallAccuracyFragment, unknown>;
export const AdminAccuracyLineFragmentDoc = new TypedDocumentString(`
    fragment AdminAccuracyLine on ForecastAccuracyLine {
  overall {
    ...AdminCallAccuracy
  }
  quarters {
    ...AdminCallAccuracy
  }
}
    fragment AdminCallAccuracy on CallAccuracy {
  commit {
    value
    reason
  }
  bestCase {
    value
    reason
  }
  attainment {
    value
    reason
  }
  outcomes {
    status
    renewals
    called {
      ...AdminMoney
    }
    won
    renewed {
      ...AdminMoney
    }
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`, {"fragmentName":"AdminAccuracyLine"}) as unknown as TypedDocumentString<AdminAccuracyLineFragment, unknown>;
export const AdminCallSumFragmentDoc = new TypedDocumentString(`
    fragment AdminCallSum on CallSum {
  renewals
  arr {
    ...AdminMoney
  }
  expected {
    ...AdminMoney
  }
}
    fragment AdminMoney on Money {
  amountMinor
  currency
}`, {"fragmentName":"AdminCallSum"}) as unknown as TypedDocumentString<AdminCallSumFragment, unknown>;
export const AdminCallSumsFragmentDoc = new TypedDocumentString(`
    fragment AdminCallSums on CallSums {
  up {
    ...AdminCallSum
  }
  byStatus {
    status
    sum {
      ...AdminCallSum
    }
  }
  call {
    ...AdminMoney
  }
  weighted {
    ...AdminMoney
  }
  gap {
    ...AdminMoney
  }
}
    fragment AdminCallSum on CallSum {
  renewals
  arr {
    ...AdminMoney
  }
  expected {
    ...AdminMoney
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`, {"fragmentName":"AdminCallSums"}) as unknown as TypedDocumentString<AdminCallSumsFragment, unknown>;
export const AdminForecastOwnerFragmentDoc = new TypedDocumentString(`
    fragment AdminForecastOwner on ForecastOwner {
  name
  position {
    ...AdminOwner
  }
  team {
    id
    name
  }
}
    fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}`, {"fragmentName":"AdminForecastOwner"}) as unknown as TypedDocumentString<AdminForecastOwnerFragment, unknown>;
export const AdminCalledRenewalFragmentDoc = new TypedDocumentString(`
    fragment AdminCalledRenewal on CalledRenewal {
  accountName
  account {
    id
    viewerCanChange
    acv {
      ...AdminMoney
    }
  }
  contractEnd
  renewal {
    id
    forecastCategory
    forecastArr {
      ...AdminMoney
    }
  }
  owner {
    ...AdminForecastOwner
  }
  status
  arr {
    ...AdminMoney
  }
  expected {
    ...AdminMoney
  }
  health
}
    fragment AdminForecastOwner on ForecastOwner {
  name
  position {
    ...AdminOwner
  }
  team {
    id
    name
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}`, {"fragmentName":"AdminCalledRenewal"}) as unknown as TypedDocumentString<AdminCalledRenewalFragment, unknown>;
export const AdminMovedRenewalFragmentDoc = new TypedDocumentString(`
    fragment AdminMovedRenewal on CalledRenewal {
  accountName
  account {
    id
  }
  contractEnd
  owner {
    ...AdminForecastOwner
  }
  status
  arr {
    ...AdminMoney
  }
  expected {
    ...AdminMoney
  }
}
    fragment AdminForecastOwner on ForecastOwner {
  name
  position {
    ...AdminOwner
  }
  team {
    id
    name
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}`, {"fragmentName":"AdminMovedRenewal"}) as unknown as TypedDocumentString<AdminMovedRenewalFragment, unknown>;
export const AdminForecastMoveFragmentDoc = new TypedDocumentString(`
    fragment AdminForecastMove on ForecastMove {
  kinds
  before {
    ...AdminMovedRenewal
  }
  after {
    ...AdminMovedRenewal
  }
  entry {
    id
    revision
    at
    title
    actor {
      name
    }
  }
}
    fragment AdminForecastOwner on ForecastOwner {
  name
  position {
    ...AdminOwner
  }
  team {
    id
    name
  }
}
fragment AdminMovedRenewal on CalledRenewal {
  accountName
  account {
    id
  }
  contractEnd
  owner {
    ...AdminForecastOwner
  }
  status
  arr {
    ...AdminMoney
  }
  expected {
    ...AdminMoney
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}`, {"fragmentName":"AdminForecastMove"}) as unknown as TypedDocumentString<AdminForecastMoveFragment, unknown>;
export const AdminRetentionPointFragmentDoc = new TypedDocumentString(`
    fragment AdminRetentionPoint on RetentionPoint {
  from
  before
  accounts
  churnedAccounts
  start {
    ...AdminMoney
  }
  grr {
    value
    reason
    verdict
  }
  nrr {
    value
    reason
    verdict
  }
  logoRetention {
    value
  }
  changedHands {
    came {
      ...AdminMoney
    }
    cameAccounts
    went {
      ...AdminMoney
    }
    wentAccounts
  }
  evidence {
    ...AdminEvidence
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`, {"fragmentName":"AdminRetentionPoint"}) as unknown as TypedDocumentString<AdminRetentionPointFragment, unknown>;
export const AdminRenewalRatePointFragmentDoc = new TypedDocumentString(`
    fragment AdminRenewalRatePoint on RenewalRatePoint {
  due
  won
  ended {
    ...AdminMoney
  }
  unresolved {
    ...AdminMoney
  }
  rate {
    value
    reason
  }
  logoRate {
    value
  }
  onTimeRate {
    value
  }
  shareUp {
    value
  }
  grr {
    value
  }
  evidence {
    ...AdminEvidence
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`, {"fragmentName":"AdminRenewalRatePoint"}) as unknown as TypedDocumentString<AdminRenewalRatePointFragment, unknown>;
export const AdminAnnouncementFragmentDoc = new TypedDocumentString(`
    fragment AdminAnnouncement on ScenarioAnnouncement {
  recipientId
  name
  language
  lines
  toldAt
  toldBy {
    name
  }
  acceptedAt
  note
  isOutdated
}
    `, {"fragmentName":"AdminAnnouncement"}) as unknown as TypedDocumentString<AdminAnnouncementFragment, unknown>;
export const AdminScenarioApprovalFragmentDoc = new TypedDocumentString(`
    fragment AdminScenarioApproval on Scenario {
  viewerCanApprove
  viewerApprovalRefusal
  approval {
    needed
    reason
    approvers
    missing
    request {
      by {
        name
      }
      at
      comment
    }
    given {
      verdict
      by {
        name
      }
      at
      comment
      revision
      isCurrent
    }
  }
}
    `, {"fragmentName":"AdminScenarioApproval"}) as unknown as TypedDocumentString<AdminScenarioApprovalFragment, unknown>;
export const AdminScenarioChangeFragmentDoc = new TypedDocumentString(`
    fragment AdminScenarioChange on ScenarioChange {
  id
  place
  title
  change
  references {
    field
    thingId
    label
  }
  plan {
    id
    title
    reason
    changeCount
  }
  author
  at
  problems {
    code
    message
  }
}
    `, {"fragmentName":"AdminScenarioChange"}) as unknown as TypedDocumentString<AdminScenarioChangeFragment, unknown>;
export const AdminMembershipFragmentDoc = new TypedDocumentString(`
    fragment AdminMembership on Membership {
  member {
    id
    name
    email
  }
  role
  customRole {
    id
    name
  }
  isActive
  hasSecondFactor
  teams {
    id
    name
  }
}
    `, {"fragmentName":"AdminMembership"}) as unknown as TypedDocumentString<AdminMembershipFragment, unknown>;
export const AdminCustomRoleFragmentDoc = new TypedDocumentString(`
    fragment AdminCustomRole on CustomRoleInUse {
  count
  role {
    id
    name
    actions
    isAboutTeams
  }
}
    `, {"fragmentName":"AdminCustomRole"}) as unknown as TypedDocumentString<AdminCustomRoleFragment, unknown>;
export const AdminDataRetentionPeriodsFragmentDoc = new TypedDocumentString(`
    fragment AdminDataRetentionPeriods on DataRetention {
  formerPeopleMonths
  formerStakeholdersMonths
  formerUsersMonths
  accessLogMonths
}
    `, {"fragmentName":"AdminDataRetentionPeriods"}) as unknown as TypedDocumentString<AdminDataRetentionPeriodsFragment, unknown>;
export const AdminDataSubjectFragmentDoc = new TypedDocumentString(`
    fragment AdminDataSubject on DataSubject {
  id
  kind
  name
  email
  account
  isHere
  leftOn
  isErased
}
    `, {"fragmentName":"AdminDataSubject"}) as unknown as TypedDocumentString<AdminDataSubjectFragment, unknown>;
export const AdminSingleSignOnSettingsFragmentDoc = new TypedDocumentString(`
    fragment AdminSingleSignOnSettings on SingleSignOn {
  redirectUri
  provider {
    issuer
    client
    defaultRole
    makesMembers
    allowsPasswords
    opensAll
    rolesClaim
    roleRules {
      value
      role
    }
  }
  domains {
    domain
    isProved
    recordName
    recordValue
  }
  users {
    member {
      id
      name
      email
    }
    lastSignInAt
  }
  wantsSecondFactor
  scimUrl
  provisioningToken {
    start
    createdAt
    lastUsedAt
  }
}
    `, {"fragmentName":"AdminSingleSignOnSettings"}) as unknown as TypedDocumentString<AdminSingleSignOnSettingsFragment, unknown>;
export const AdminPlanErrorFragmentDoc = new TypedDocumentString(`
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
    `, {"fragmentName":"AdminPlanError"}) as unknown as TypedDocumentString<AdminPlanErrorFragment, unknown>;
export const AdminSingleSignOnDoneFragmentDoc = new TypedDocumentString(`
    fragment AdminSingleSignOnDone on SingleSignOnPayload {
  ok {
    singleSignOn {
      ...AdminSingleSignOnSettings
    }
  }
  error {
    ...AdminPlanError
  }
}
    fragment AdminSingleSignOnSettings on SingleSignOn {
  redirectUri
  provider {
    issuer
    client
    defaultRole
    makesMembers
    allowsPasswords
    opensAll
    rolesClaim
    roleRules {
      value
      role
    }
  }
  domains {
    domain
    isProved
    recordName
    recordValue
  }
  users {
    member {
      id
      name
      email
    }
    lastSignInAt
  }
  wantsSecondFactor
  scimUrl
  provisioningToken {
    start
    createdAt
    lastUsedAt
  }
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`, {"fragmentName":"AdminSingleSignOnDone"}) as unknown as TypedDocumentString<AdminSingleSignOnDoneFragment, unknown>;
export const AdminScorePartFragmentDoc = new TypedDocumentString(`
    fragment AdminScorePart on ScorePart {
  criterion
  weight
  points
  evidence {
    message
  }
}
    `, {"fragmentName":"AdminScorePart"}) as unknown as TypedDocumentString<AdminScorePartFragment, unknown>;
export const AdminHandoverResultsFragmentDoc = new TypedDocumentString(`
    fragment AdminHandoverResults on HandoverResults {
  success {
    value
  }
  evidence {
    ...AdminEvidence
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}`, {"fragmentName":"AdminHandoverResults"}) as unknown as TypedDocumentString<AdminHandoverResultsFragment, unknown>;
export const AdminCapacityLineFragmentDoc = new TypedDocumentString(`
    fragment AdminCapacityLine on CapacityLine {
  family
  load
  capacity
  fullCapacity
  fullUtilisation {
    value
  }
  utilisation {
    value
  }
  triggerUtilisation {
    value
  }
  band
  people
  openSeats
  accounts
  exposedAccounts
  fullBand
  peopleNeeded
}
    `, {"fragmentName":"AdminCapacityLine"}) as unknown as TypedDocumentString<AdminCapacityLineFragment, unknown>;
export const AdminEconomicsLineFragmentDoc = new TypedDocumentString(`
    fragment AdminEconomicsLine on UnitEconomicsLine {
  key
  name
  accounts
  revenue {
    ...AdminMoney
  }
  cost {
    onboarding {
      ...AdminMoney
    }
    total {
      ...AdminMoney
    }
  }
  accountsUnserved
  grossMargin
  costPerAccount {
    ...AdminMoney
  }
  spare {
    ...AdminMoney
  }
  judgement {
    share {
      value
    }
    multiple {
      value
    }
    breakEvenAcv {
      ...AdminMoney
    }
    verdict
    verdictReason
  }
  evidence {
    ...AdminEvidence
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`, {"fragmentName":"AdminEconomicsLine"}) as unknown as TypedDocumentString<AdminEconomicsLineFragment, unknown>;
export const AdminHandoverFragmentDoc = new TypedDocumentString(`
    fragment AdminHandover on Coverage {
  id
  account {
    id
    name
    viewerCanChange
  }
  target {
    ...AdminCoverageTarget
  }
  responsibility
  from
  to
  outcome
}
    fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}
fragment AdminCoverageTarget on CoverageTarget {
  __typename
  ... on Position {
    ...AdminOwner
  }
  ... on Team {
    id
    name
  }
}`, {"fragmentName":"AdminHandover"}) as unknown as TypedDocumentString<AdminHandoverFragment, unknown>;
export const AdminEffectFindingFragmentDoc = new TypedDocumentString(`
    fragment AdminEffectFinding on LintFinding {
  fingerprint
  severity
  message
}
    `, {"fragmentName":"AdminEffectFinding"}) as unknown as TypedDocumentString<AdminEffectFindingFragment, unknown>;
export const AdminFindingEffectsFragmentDoc = new TypedDocumentString(`
    fragment AdminFindingEffects on PlanEffects {
  findings {
    added(first: 10) {
      totalCount
      nodes {
        ...AdminEffectFinding
      }
    }
    cleared(first: 10) {
      totalCount
      nodes {
        ...AdminEffectFinding
      }
    }
  }
}
    fragment AdminEffectFinding on LintFinding {
  fingerprint
  severity
  message
}`, {"fragmentName":"AdminFindingEffects"}) as unknown as TypedDocumentString<AdminFindingEffectsFragment, unknown>;
export const AdminDifferenceFragmentDoc = new TypedDocumentString(`
    fragment AdminDifference on ThingDifference {
  thingId
  kind
  kindLabel
  label
  action
  fields {
    field
    label
    from
    beforeText
    afterText
  }
}
    `, {"fragmentName":"AdminDifference"}) as unknown as TypedDocumentString<AdminDifferenceFragment, unknown>;
export const AdminCapacitySideFragmentDoc = new TypedDocumentString(`
    fragment AdminCapacitySide on CapacitySide {
  load
  capacity
  utilisation {
    value
  }
  band
  openSeats
  exposedAccounts
}
    `, {"fragmentName":"AdminCapacitySide"}) as unknown as TypedDocumentString<AdminCapacitySideFragment, unknown>;
export const AdminStaffingFragmentDoc = new TypedDocumentString(`
    fragment AdminStaffing on StaffingSide {
  people
  seats
  openSeats
  accounts
}
    `, {"fragmentName":"AdminStaffing"}) as unknown as TypedDocumentString<AdminStaffingFragment, unknown>;
export const AdminAccountSumFragmentDoc = new TypedDocumentString(`
    fragment AdminAccountSum on AccountList {
  count
  revenue {
    ...AdminMoney
  }
}
    fragment AdminMoney on Money {
  amountMinor
  currency
}`, {"fragmentName":"AdminAccountSum"}) as unknown as TypedDocumentString<AdminAccountSumFragment, unknown>;
export const AdminExposedAccountsFragmentDoc = new TypedDocumentString(`
    fragment AdminExposedAccounts on AccountList {
  ...AdminAccountSum
  accounts(first: 10) {
    nodes {
      id
      name
    }
  }
}
    fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminAccountSum on AccountList {
  count
  revenue {
    ...AdminMoney
  }
}`, {"fragmentName":"AdminExposedAccounts"}) as unknown as TypedDocumentString<AdminExposedAccountsFragment, unknown>;
export const AdminServerFragmentDoc = new TypedDocumentString(`
    fragment AdminServer on Server {
  people {
    id
    name
  }
  team {
    id
    name
  }
}
    `, {"fragmentName":"AdminServer"}) as unknown as TypedDocumentString<AdminServerFragment, unknown>;
export const AdminPlaceOfWorkFragmentDoc = new TypedDocumentString(`
    fragment AdminPlaceOfWork on PlaceOfWork {
  teams {
    id
    name
  }
  managers {
    id
    name
  }
}
    `, {"fragmentName":"AdminPlaceOfWork"}) as unknown as TypedDocumentString<AdminPlaceOfWorkFragment, unknown>;
export const AdminSpanSideFragmentDoc = new TypedDocumentString(`
    fragment AdminSpanSide on SpanSide {
  direct
  branch
  verdict
}
    `, {"fragmentName":"AdminSpanSide"}) as unknown as TypedDocumentString<AdminSpanSideFragment, unknown>;
export const AdminEffectsFragmentDoc = new TypedDocumentString(`
    fragment AdminEffects on PlanEffects {
  asOf
  capacity {
    teamId
    teamName
    family
    before {
      ...AdminCapacitySide
    }
    after {
      ...AdminCapacitySide
    }
  }
  familyCapacity {
    family
    before {
      ...AdminCapacitySide
    }
    after {
      ...AdminCapacitySide
    }
  }
  staffing {
    before {
      ...AdminStaffing
    }
    after {
      ...AdminStaffing
    }
  }
  exposure {
    before {
      ...AdminAccountSum
    }
    after {
      ...AdminAccountSum
    }
    exposed {
      ...AdminExposedAccounts
    }
    relieved {
      ...AdminExposedAccounts
    }
  }
  cost {
    before {
      runRate {
        ...AdminMoney
      }
      budget {
        ...AdminMoney
      }
    }
    after {
      runRate {
        ...AdminMoney
      }
      budget {
        ...AdminMoney
      }
    }
    yearly {
      ...AdminMoney
    }
    oneOff {
      ...AdminMoney
    }
    hiring {
      ...AdminMoney
    }
    founding {
      ...AdminMoney
    }
    seatsOpened
    assumptions {
      source
      text
    }
    seatsWithoutCost
    evidence {
      ...AdminEvidence
    }
  }
  costByMonth {
    months {
      month
      before {
        ...AdminMoney
      }
      after {
        ...AdminMoney
      }
    }
    before {
      ...AdminMoney
    }
    after {
      ...AdminMoney
    }
  }
  service {
    csm {
      ...AdminAccountSum
    }
    coverage {
      ...AdminAccountSum
    }
    tier {
      ...AdminAccountSum
    }
    changes(first: 10) {
      totalCount
      nodes {
        account {
          id
          name
        }
        revenue {
          ...AdminMoney
        }
        tierBefore
        tierAfter
        servers {
          responsibility
          before {
            ...AdminServer
          }
          after {
            ...AdminServer
          }
        }
      }
    }
  }
  moves(first: 10) {
    totalCount
    nodes {
      person {
        id
        name
      }
      before {
        ...AdminPlaceOfWork
      }
      after {
        ...AdminPlaceOfWork
      }
    }
  }
  spans {
    position {
      id
      title
    }
    before {
      ...AdminSpanSide
    }
    after {
      ...AdminSpanSide
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminCapacitySide on CapacitySide {
  load
  capacity
  utilisation {
    value
  }
  band
  openSeats
  exposedAccounts
}
fragment AdminStaffing on StaffingSide {
  people
  seats
  openSeats
  accounts
}
fragment AdminAccountSum on AccountList {
  count
  revenue {
    ...AdminMoney
  }
}
fragment AdminExposedAccounts on AccountList {
  ...AdminAccountSum
  accounts(first: 10) {
    nodes {
      id
      name
    }
  }
}
fragment AdminServer on Server {
  people {
    id
    name
  }
  team {
    id
    name
  }
}
fragment AdminPlaceOfWork on PlaceOfWork {
  teams {
    id
    name
  }
  managers {
    id
    name
  }
}
fragment AdminSpanSide on SpanSide {
  direct
  branch
  verdict
}`, {"fragmentName":"AdminEffects"}) as unknown as TypedDocumentString<AdminEffectsFragment, unknown>;
export const AdminPreviewFragmentDoc = new TypedDocumentString(`
    fragment AdminPreview on PreviewOk {
  baseRevision
  approval {
    needed
    reason
    approvers
  }
  plan {
    changeCount
    factCount
    differences {
      ...AdminDifference
    }
  }
  effects {
    ...AdminEffects
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminEffects on PlanEffects {
  asOf
  capacity {
    teamId
    teamName
    family
    before {
      ...AdminCapacitySide
    }
    after {
      ...AdminCapacitySide
    }
  }
  familyCapacity {
    family
    before {
      ...AdminCapacitySide
    }
    after {
      ...AdminCapacitySide
    }
  }
  staffing {
    before {
      ...AdminStaffing
    }
    after {
      ...AdminStaffing
    }
  }
  exposure {
    before {
      ...AdminAccountSum
    }
    after {
      ...AdminAccountSum
    }
    exposed {
      ...AdminExposedAccounts
    }
    relieved {
      ...AdminExposedAccounts
    }
  }
  cost {
    before {
      runRate {
        ...AdminMoney
      }
      budget {
        ...AdminMoney
      }
    }
    after {
      runRate {
        ...AdminMoney
      }
      budget {
        ...AdminMoney
      }
    }
    yearly {
      ...AdminMoney
    }
    oneOff {
      ...AdminMoney
    }
    hiring {
      ...AdminMoney
    }
    founding {
      ...AdminMoney
    }
    seatsOpened
    assumptions {
      source
      text
    }
    seatsWithoutCost
    evidence {
      ...AdminEvidence
    }
  }
  costByMonth {
    months {
      month
      before {
        ...AdminMoney
      }
      after {
        ...AdminMoney
      }
    }
    before {
      ...AdminMoney
    }
    after {
      ...AdminMoney
    }
  }
  service {
    csm {
      ...AdminAccountSum
    }
    coverage {
      ...AdminAccountSum
    }
    tier {
      ...AdminAccountSum
    }
    changes(first: 10) {
      totalCount
      nodes {
        account {
          id
          name
        }
        revenue {
          ...AdminMoney
        }
        tierBefore
        tierAfter
        servers {
          responsibility
          before {
            ...AdminServer
          }
          after {
            ...AdminServer
          }
        }
      }
    }
  }
  moves(first: 10) {
    totalCount
    nodes {
      person {
        id
        name
      }
      before {
        ...AdminPlaceOfWork
      }
      after {
        ...AdminPlaceOfWork
      }
    }
  }
  spans {
    position {
      id
      title
    }
    before {
      ...AdminSpanSide
    }
    after {
      ...AdminSpanSide
    }
  }
}
fragment AdminCapacitySide on CapacitySide {
  load
  capacity
  utilisation {
    value
  }
  band
  openSeats
  exposedAccounts
}
fragment AdminStaffing on StaffingSide {
  people
  seats
  openSeats
  accounts
}
fragment AdminAccountSum on AccountList {
  count
  revenue {
    ...AdminMoney
  }
}
fragment AdminExposedAccounts on AccountList {
  ...AdminAccountSum
  accounts(first: 10) {
    nodes {
      id
      name
    }
  }
}
fragment AdminServer on Server {
  people {
    id
    name
  }
  team {
    id
    name
  }
}
fragment AdminPlaceOfWork on PlaceOfWork {
  teams {
    id
    name
  }
  managers {
    id
    name
  }
}
fragment AdminSpanSide on SpanSide {
  direct
  branch
  verdict
}
fragment AdminDifference on ThingDifference {
  thingId
  kind
  kindLabel
  label
  action
  fields {
    field
    label
    from
    beforeText
    afterText
  }
}`, {"fragmentName":"AdminPreview"}) as unknown as TypedDocumentString<AdminPreviewFragment, unknown>;
export const AdminProposedPlanFragmentDoc = new TypedDocumentString(`
    fragment AdminProposedPlan on ProposedPlan {
  title
  reason
  words
  changeCount
  changes
  changesReason
}
    `, {"fragmentName":"AdminProposedPlan"}) as unknown as TypedDocumentString<AdminProposedPlanFragment, unknown>;
export const AdminCollectedFragmentDoc = new TypedDocumentString(`
    fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`, {"fragmentName":"AdminCollected"}) as unknown as TypedDocumentString<AdminCollectedFragment, unknown>;
export const AdminScheduleFragmentDoc = new TypedDocumentString(`
    fragment AdminSchedule on Scenario {
  schedule {
    day
    checkedAt
    changesBefore
    concernsViewer
    scheduledBy {
      name
    }
    problems {
      message
    }
  }
}
    `, {"fragmentName":"AdminSchedule"}) as unknown as TypedDocumentString<AdminScheduleFragment, unknown>;
export const AdminScenarioSummaryFragmentDoc = new TypedDocumentString(`
    fragment AdminScenarioSummary on Scenario {
  id
  kind
  name
  note
  status
  restricted
  viewerCanEdit
  viewerCanShare
  revision
  baseRevision
  mergedIn
  isBehind
  awaitingViewer
  changeCount
  planOfYears
  updatedAt
  ...AdminSchedule
  owner {
    name
  }
  base {
    id
    name
  }
}
    fragment AdminSchedule on Scenario {
  schedule {
    day
    checkedAt
    changesBefore
    concernsViewer
    scheduledBy {
      name
    }
    problems {
      message
    }
  }
}`, {"fragmentName":"AdminScenarioSummary"}) as unknown as TypedDocumentString<AdminScenarioSummaryFragment, unknown>;
export const AdminPlanFigureFragmentDoc = new TypedDocumentString(`
    fragment AdminPlanFigure on PlanFigure {
  figure {
    value
    reason
  }
  amount {
    ...AdminMoney
  }
}
    fragment AdminMoney on Money {
  amountMinor
  currency
}`, {"fragmentName":"AdminPlanFigure"}) as unknown as TypedDocumentString<AdminPlanFigureFragment, unknown>;
export const AdminPlanLineFragmentDoc = new TypedDocumentString(`
    fragment AdminPlanLine on PlanLine {
  metric
  groupBy
  key
  name
  planFrom
  plan {
    ...AdminPlanFigure
  }
  actual {
    ...AdminPlanFigure
  }
  variance {
    ...AdminPlanFigure
  }
  runOut {
    ...AdminPlanFigure
  }
  runOutVariance {
    ...AdminPlanFigure
  }
  months {
    day
    isAhead
    plan {
      ...AdminPlanFigure
    }
    actual {
      ...AdminPlanFigure
    }
  }
  evidence {
    ...AdminEvidence
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminPlanFigure on PlanFigure {
  figure {
    value
    reason
  }
  amount {
    ...AdminMoney
  }
}`, {"fragmentName":"AdminPlanLine"}) as unknown as TypedDocumentString<AdminPlanLineFragment, unknown>;
export const AdminBenchmarksDocument = new TypedDocumentString(`
    query AdminBenchmarks {
  benchmarks {
    key
    guide
    section
    text
    unit
    unitLabel
    unitLabelOne
  }
}
    `) as unknown as TypedDocumentString<AdminBenchmarksQuery, AdminBenchmarksQueryVariables>;
export const AdminBoardPackDocument = new TypedDocumentString(`
    query AdminBoardPack($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    boardPack {
      month
      asOf
      revision
      tables {
        key
        title
        notes
        columns
        rows {
          label
          isTotal
          cells {
            kind
            text
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminBoardPackQuery, AdminBoardPackQueryVariables>;
export const AdminCapacityBoardDocument = new TypedDocumentString(`
    query AdminCapacityBoard($slug: String!, $at: MomentInput, $groupBy: CapacityGrouping!) {
  organization(slug: $slug, at: $at) {
    id
    capacity(groupBy: $groupBy) {
      key
      name
      lines {
        ...AdminCapacityLine
      }
    }
  }
}
    fragment AdminCapacityLine on CapacityLine {
  family
  load
  capacity
  fullCapacity
  fullUtilisation {
    value
  }
  utilisation {
    value
  }
  triggerUtilisation {
    value
  }
  band
  people
  openSeats
  accounts
  exposedAccounts
  fullBand
  peopleNeeded
}`) as unknown as TypedDocumentString<AdminCapacityBoardQuery, AdminCapacityBoardQueryVariables>;
export const AdminCapacityEvidenceDocument = new TypedDocumentString(`
    query AdminCapacityEvidence($slug: String!, $at: MomentInput, $groupBy: CapacityGrouping!) {
  organization(slug: $slug, at: $at) {
    id
    capacity(groupBy: $groupBy) {
      key
      lines {
        family
        evidence {
          ...AdminEvidence
        }
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}`) as unknown as TypedDocumentString<AdminCapacityEvidenceQuery, AdminCapacityEvidenceQueryVariables>;
export const AdminCapacityOverviewDocument = new TypedDocumentString(`
    query AdminCapacityOverview($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    whole: capacity(groupBy: ORGANIZATION) {
      lines {
        family
        openSeats
        exposedAccounts
      }
    }
    hireTriggers(statuses: [FIRED]) {
      rule
    }
    byPerson: capacity(groupBy: PERSON) {
      key
      lines {
        fullBand
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminCapacityOverviewQuery, AdminCapacityOverviewQueryVariables>;
export const AdminAbsencesDocument = new TypedDocumentString(`
    query AdminAbsences($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    capacitySeats(first: 50, filter: {isAway: true}) {
      edges {
        node {
          position {
            id
            title
          }
          absence {
            people {
              id
              name
            }
            until
            cover
            accounts
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminAbsencesQuery, AdminAbsencesQueryVariables>;
export const AdminHireTriggersDocument = new TypedDocumentString(`
    query AdminHireTriggers($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    hireTriggers(statuses: [FIRED, SHORT_UNTIL, NOT_EVALUATED]) {
      id
      rule
      family
      groupBy
      name
      status
      severe
      missing
      firedOn
      firedOnIsLowerBound
      peopleNeeded
      sameHireAs
      startBy
      shortage {
        seats
        until
        remedies {
          key
          positions {
            id
            title
          }
          people {
            id
            name
          }
        }
      }
      evidence {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminHireTriggersQuery, AdminHireTriggersQueryVariables>;
export const AdminLaggingSignsDocument = new TypedDocumentString(`
    query AdminLaggingSigns($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    hireTriggers(families: [CSM]) {
      id
      rule
      groupBy
      status
      laggingSigns {
        kind
        evidence {
          message
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminLaggingSignsQuery, AdminLaggingSignsQueryVariables>;
export const AdminTriggerEvidenceDocument = new TypedDocumentString(`
    query AdminTriggerEvidence($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    hireTriggers(statuses: [FIRED, SHORT_UNTIL]) {
      id
      evidence {
        ...AdminEvidence
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}`) as unknown as TypedDocumentString<AdminTriggerEvidenceQuery, AdminTriggerEvidenceQueryVariables>;
export const AdminTreeTeamsDocument = new TypedDocumentString(`
    query AdminTreeTeams($slug: String!, $at: MomentInput!, $after: String) {
  organization(slug: $slug, at: $at) {
    id
    teams(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          parent {
            id
          }
          peopleCount(withBranch: true)
          accounts(withBranch: true, first: 0) {
            totalCount
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminTreeTeamsQuery, AdminTreeTeamsQueryVariables>;
export const AdminTreeSeatsDocument = new TypedDocumentString(`
    query AdminTreeSeats($slug: String!, $at: MomentInput!, $after: String) {
  organization(slug: $slug, at: $at) {
    id
    positions(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          fte
          team {
            id
          }
          reportsTo {
            id
          }
          occupancies {
            id
            fte
            person {
              id
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminTreeSeatsQuery, AdminTreeSeatsQueryVariables>;
export const AdminTreeCapacityDocument = new TypedDocumentString(`
    query AdminTreeCapacity($slug: String!, $at: MomentInput!) {
  organization(slug: $slug, at: $at) {
    id
    capacity(groupBy: TEAM_BRANCH) {
      subject {
        ... on Team {
          id
        }
      }
      lines {
        family
        load
        openSeats
        band
        utilisation {
          value
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminTreeCapacityQuery, AdminTreeCapacityQueryVariables>;
export const AdminCompareDocument = new TypedDocumentString(`
    query AdminCompare($slug: String!, $at: MomentInput!, $with: MomentInput!) {
  organization(slug: $slug, at: $at) {
    id
    compare(with: $with) {
      before {
        asOf
        revision
      }
      after {
        asOf
        revision
      }
      counts {
        kind
        kindLabel
        total
        created
        changed
        ended
      }
      effects {
        ...AdminEffects
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminEffects on PlanEffects {
  asOf
  capacity {
    teamId
    teamName
    family
    before {
      ...AdminCapacitySide
    }
    after {
      ...AdminCapacitySide
    }
  }
  familyCapacity {
    family
    before {
      ...AdminCapacitySide
    }
    after {
      ...AdminCapacitySide
    }
  }
  staffing {
    before {
      ...AdminStaffing
    }
    after {
      ...AdminStaffing
    }
  }
  exposure {
    before {
      ...AdminAccountSum
    }
    after {
      ...AdminAccountSum
    }
    exposed {
      ...AdminExposedAccounts
    }
    relieved {
      ...AdminExposedAccounts
    }
  }
  cost {
    before {
      runRate {
        ...AdminMoney
      }
      budget {
        ...AdminMoney
      }
    }
    after {
      runRate {
        ...AdminMoney
      }
      budget {
        ...AdminMoney
      }
    }
    yearly {
      ...AdminMoney
    }
    oneOff {
      ...AdminMoney
    }
    hiring {
      ...AdminMoney
    }
    founding {
      ...AdminMoney
    }
    seatsOpened
    assumptions {
      source
      text
    }
    seatsWithoutCost
    evidence {
      ...AdminEvidence
    }
  }
  costByMonth {
    months {
      month
      before {
        ...AdminMoney
      }
      after {
        ...AdminMoney
      }
    }
    before {
      ...AdminMoney
    }
    after {
      ...AdminMoney
    }
  }
  service {
    csm {
      ...AdminAccountSum
    }
    coverage {
      ...AdminAccountSum
    }
    tier {
      ...AdminAccountSum
    }
    changes(first: 10) {
      totalCount
      nodes {
        account {
          id
          name
        }
        revenue {
          ...AdminMoney
        }
        tierBefore
        tierAfter
        servers {
          responsibility
          before {
            ...AdminServer
          }
          after {
            ...AdminServer
          }
        }
      }
    }
  }
  moves(first: 10) {
    totalCount
    nodes {
      person {
        id
        name
      }
      before {
        ...AdminPlaceOfWork
      }
      after {
        ...AdminPlaceOfWork
      }
    }
  }
  spans {
    position {
      id
      title
    }
    before {
      ...AdminSpanSide
    }
    after {
      ...AdminSpanSide
    }
  }
}
fragment AdminCapacitySide on CapacitySide {
  load
  capacity
  utilisation {
    value
  }
  band
  openSeats
  exposedAccounts
}
fragment AdminStaffing on StaffingSide {
  people
  seats
  openSeats
  accounts
}
fragment AdminAccountSum on AccountList {
  count
  revenue {
    ...AdminMoney
  }
}
fragment AdminExposedAccounts on AccountList {
  ...AdminAccountSum
  accounts(first: 10) {
    nodes {
      id
      name
    }
  }
}
fragment AdminServer on Server {
  people {
    id
    name
  }
  team {
    id
    name
  }
}
fragment AdminPlaceOfWork on PlaceOfWork {
  teams {
    id
    name
  }
  managers {
    id
    name
  }
}
fragment AdminSpanSide on SpanSide {
  direct
  branch
  verdict
}`) as unknown as TypedDocumentString<AdminCompareQuery, AdminCompareQueryVariables>;
export const AdminFindingEffectDocument = new TypedDocumentString(`
    query AdminFindingEffect($slug: String!, $at: MomentInput!, $with: MomentInput!) {
  organization(slug: $slug, at: $at) {
    id
    compare(with: $with) {
      effects {
        ...AdminFindingEffects
      }
    }
  }
}
    fragment AdminFindingEffects on PlanEffects {
  findings {
    added(first: 10) {
      totalCount
      nodes {
        ...AdminEffectFinding
      }
    }
    cleared(first: 10) {
      totalCount
      nodes {
        ...AdminEffectFinding
      }
    }
  }
}
fragment AdminEffectFinding on LintFinding {
  fingerprint
  severity
  message
}`) as unknown as TypedDocumentString<AdminFindingEffectQuery, AdminFindingEffectQueryVariables>;
export const AdminDifferencesDocument = new TypedDocumentString(`
    query AdminDifferences($slug: String!, $at: MomentInput!, $with: MomentInput!, $kinds: [ThingKind!], $after: String) {
  organization(slug: $slug, at: $at) {
    id
    compare(with: $with) {
      differences(kinds: $kinds, first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          thingId
          kind
          kindLabel
          label
          action
          fields {
            field
            label
            from
            beforeText
            afterText
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminDifferencesQuery, AdminDifferencesQueryVariables>;
export const AdminAccountHealthDocument = new TypedDocumentString(`
    query AdminAccountHealth($id: ID!, $at: MomentInput) {
  node(id: $id, at: $at) {
    __typename
    ... on Account {
      id
      health {
        score
        scoreBySignals
        openEscalations
        level
        direction
        trend {
          value
        }
        families {
          family
          score
          weight
        }
        evidence {
          ...AdminEvidence
        }
      }
      unitEconomics {
        ...AdminEconomicsLine
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminEconomicsLine on UnitEconomicsLine {
  key
  name
  accounts
  revenue {
    ...AdminMoney
  }
  cost {
    onboarding {
      ...AdminMoney
    }
    total {
      ...AdminMoney
    }
  }
  accountsUnserved
  grossMargin
  costPerAccount {
    ...AdminMoney
  }
  spare {
    ...AdminMoney
  }
  judgement {
    share {
      value
    }
    multiple {
      value
    }
    breakEvenAcv {
      ...AdminMoney
    }
    verdict
    verdictReason
  }
  evidence {
    ...AdminEvidence
  }
}`) as unknown as TypedDocumentString<AdminAccountHealthQuery, AdminAccountHealthQueryVariables>;
export const AdminAccountLifecycleDocument = new TypedDocumentString(`
    query AdminAccountLifecycle($id: ID!, $at: MomentInput) {
  node(id: $id, at: $at) {
    __typename
    ... on Account {
      id
      lifecycle {
        stage
        reason
        customerSince
        clockStart
        months
        enteredOn
        adoption
        entry {
          ...AdminLifecycleCriterion
        }
        exit {
          ...AdminLifecycleCriterion
        }
        warnings {
          key
          severe
          evidence {
            ...AdminEvidence
          }
        }
        actions {
          message
          criterion
          playbookId
          escalationId
          responsibility
          dueOn
        }
        evidence {
          ...AdminEvidence
        }
      }
      expansion {
        triggers {
          key
          status
          evidence {
            ...AdminEvidence
          }
        }
        holds
        evidence {
          ...AdminEvidence
        }
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminLifecycleCriterion on LifecycleCriterion {
  key
  state
  message
}`) as unknown as TypedDocumentString<AdminAccountLifecycleQuery, AdminAccountLifecycleQueryVariables>;
export const AdminAccountDocument = new TypedDocumentString(`
    query AdminAccount($id: ID!, $at: MomentInput) {
  node(id: $id, at: $at) {
    __typename
    ... on Account {
      ...AdminCustomer
      externalReferences {
        source
        id
      }
      viewerCanChange
      region
      language
      vertical
      complexity
      autoRenew
      contractStart
      contractCurrency
      noticeDays
      renewalTerms
      signedOn
      to
      parent {
        id
        name
      }
      backup {
        ...AdminOwner
      }
      standing {
        kind
        since
        leavesOn
        revenue {
          ...AdminMoney
        }
        balance {
          ...AdminMoney
        }
        hasNoOpeningBalance
      }
      coverage(order: {field: RESPONSIBILITY}) {
        nodes {
          ...AdminHandover
          standsInFor {
            ...AdminCoverageTarget
          }
          resumesOn
          kind
          reason
        }
      }
      endedHandovers: coverage(
        filter: {kind: {in: [TRANSITION]}, outcome: {isNull: true}, life: [ENDED]}
      ) {
        nodes {
          ...AdminHandover
        }
      }
      implementations {
        nodes {
          id
          status
          plannedStart
          liveOn
          firstValueOn
        }
      }
    }
  }
}
    fragment AdminCustomer on Account {
  id
  name
  acv {
    ...AdminMoney
  }
  segment
  tier
  strategic
  contractEnd
  health {
    score
    level
  }
  csm {
    ...AdminCoveredBy
  }
}
fragment AdminCoveredBy on Coverage {
  id
  target {
    ...AdminCoverageTarget
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}
fragment AdminCoverageTarget on CoverageTarget {
  __typename
  ... on Position {
    ...AdminOwner
  }
  ... on Team {
    id
    name
  }
}
fragment AdminHandover on Coverage {
  id
  account {
    id
    name
    viewerCanChange
  }
  target {
    ...AdminCoverageTarget
  }
  responsibility
  from
  to
  outcome
}`) as unknown as TypedDocumentString<AdminAccountQuery, AdminAccountQueryVariables>;
export const AdminAccountPeopleDocument = new TypedDocumentString(`
    query AdminAccountPeople($id: ID!, $at: MomentInput) {
  node(id: $id, at: $at) {
    __typename
    ... on Account {
      id
      stakeholders(first: 50) {
        edges {
          node {
            id
            name
            title
            role
            email
          }
        }
      }
      touchpoints(first: 20) {
        totalCount
        edges {
          node {
            source
            externalId
            day
            kind
            outcome
            nextOn
            person {
              id
              name
            }
          }
        }
      }
      advocacyActs(first: 20) {
        edges {
          node {
            id
            kind
            on
            note
            wonAccount {
              id
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminAccountPeopleQuery, AdminAccountPeopleQueryVariables>;
export const AdminAccountPlansDocument = new TypedDocumentString(`
    query AdminAccountPlans($id: ID!, $at: MomentInput) {
  node(id: $id, at: $at) {
    __typename
    ... on Account {
      id
      escalations(first: 20) {
        edges {
          node {
            id
            title
            severity
            openedOn
            nextUpdateOn
            owner {
              ...AdminOwner
            }
            executiveSponsor {
              ...AdminOwner
            }
          }
        }
      }
      successPlans(first: 20) {
        edges {
          node {
            id
            title
            status
            metric
            unit
            baseline
            target
            measured
            startOn
            dueOn
            milestones {
              title
              dueOn
              doneOn
            }
          }
        }
      }
      renewals(first: 20) {
        edges {
          node {
            id
            contractEnd
            stage
            intent
            forecastCategory
            forecastArr {
              ...AdminMoney
            }
            blockers
            savePlan
            owner {
              ...AdminOwner
            }
          }
        }
      }
      opportunities(first: 20) {
        edges {
          node {
            id
            kind
            stage
            amount {
              ...AdminMoney
            }
            expectedOn
            trigger
            owner {
              ...AdminOwner
            }
          }
        }
      }
    }
  }
}
    fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AdminAccountPlansQuery, AdminAccountPlansQueryVariables>;
export const AdminCustomersDocument = new TypedDocumentString(`
    query AdminCustomers($slug: String!, $at: MomentInput, $filter: AccountFilter, $order: AccountOrder, $after: String) {
  organization(slug: $slug, at: $at) {
    id
    accounts(filter: $filter, order: $order, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...AdminCustomer
        }
      }
    }
  }
}
    fragment AdminCustomer on Account {
  id
  name
  acv {
    ...AdminMoney
  }
  segment
  tier
  strategic
  contractEnd
  health {
    score
    level
  }
  csm {
    ...AdminCoveredBy
  }
}
fragment AdminCoveredBy on Coverage {
  id
  target {
    ...AdminCoverageTarget
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}
fragment AdminCoverageTarget on CoverageTarget {
  __typename
  ... on Position {
    ...AdminOwner
  }
  ... on Team {
    id
    name
  }
}`) as unknown as TypedDocumentString<AdminCustomersQuery, AdminCustomersQueryVariables>;
export const AdminFirstValueDocument = new TypedDocumentString(`
    query AdminFirstValue($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    firstValue {
      withinDays
      total {
        ...AdminFirstValueLine
      }
      segments {
        ...AdminFirstValueLine
      }
      evidence {
        ...AdminEvidence
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminFirstValueLine on FirstValueLine {
  segment
  onboarded
  reached
  medianDays {
    value
    reason
  }
  judged
  inTime {
    value
    reason
  }
  measured
  weeklyActiveShare {
    value
    reason
  }
}`) as unknown as TypedDocumentString<AdminFirstValueQuery, AdminFirstValueQueryVariables>;
export const AdminAccountBalanceDocument = new TypedDocumentString(`
    query AdminAccountBalance($slug: String!, $at: MomentInput!, $id: ID!) {
  organization(slug: $slug, at: $at) {
    id
    account(ref: {id: $id}) {
      id
      name
      acv {
        ...AdminMoney
      }
      standing {
        kind
        balance {
          ...AdminMoney
        }
      }
    }
  }
}
    fragment AdminMoney on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<AdminAccountBalanceQuery, AdminAccountBalanceQueryVariables>;
export const AdminAccountParentDocument = new TypedDocumentString(`
    query AdminAccountParent($id: ID!, $at: MomentInput) {
  node(id: $id, at: $at) {
    __typename
    ... on Account {
      id
      name
      parent {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminAccountParentQuery, AdminAccountParentQueryVariables>;
export const AdminAccountsBelowDocument = new TypedDocumentString(`
    query AdminAccountsBelow($slug: String!, $at: MomentInput, $ids: [ID!]!, $after: String) {
  organization(slug: $slug, at: $at) {
    id
    accounts(filter: {parent: {ids: $ids}}, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminAccountsBelowQuery, AdminAccountsBelowQueryVariables>;
export const AdminUnitEconomicsDocument = new TypedDocumentString(`
    query AdminUnitEconomics($slug: String!, $at: MomentInput, $groupBy: UnitEconomicsGrouping!) {
  organization(slug: $slug, at: $at) {
    id
    whole: unitEconomics {
      lines(first: 1) {
        nodes {
          onboarding {
            accounts
            once {
              ...AdminMoney
            }
            running {
              ...AdminMoney
            }
            firstYearShare {
              value
            }
            monthsToRecover {
              value
            }
          }
        }
      }
    }
    unitEconomics(groupBy: $groupBy) {
      status
      reason
      cost {
        ...AdminMoney
      }
      revenue {
        ...AdminMoney
      }
      idle {
        ...AdminMoney
      }
      overhead {
        ...AdminMoney
      }
      staff {
        runRate {
          ...AdminMoney
        }
        unseated {
          ...AdminMoney
        }
        unseatedPeople
        budget {
          ...AdminMoney
        }
        assumptions {
          source
          text
        }
      }
      techTouch {
        evidence {
          ...AdminEvidence
        }
      }
      share {
        value
      }
      marginLeft {
        value
      }
      verdict
      evidence {
        ...AdminEvidence
      }
      lines(first: 100) {
        edges {
          node {
            ...AdminEconomicsLine
          }
        }
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminEconomicsLine on UnitEconomicsLine {
  key
  name
  accounts
  revenue {
    ...AdminMoney
  }
  cost {
    onboarding {
      ...AdminMoney
    }
    total {
      ...AdminMoney
    }
  }
  accountsUnserved
  grossMargin
  costPerAccount {
    ...AdminMoney
  }
  spare {
    ...AdminMoney
  }
  judgement {
    share {
      value
    }
    multiple {
      value
    }
    breakEvenAcv {
      ...AdminMoney
    }
    verdict
    verdictReason
  }
  evidence {
    ...AdminEvidence
  }
}`) as unknown as TypedDocumentString<AdminUnitEconomicsQuery, AdminUnitEconomicsQueryVariables>;
export const AdminRolloutRoadmapsDocument = new TypedDocumentString(`
    query AdminRolloutRoadmaps($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    rolloutRoadmaps {
      ...AdminRolloutRoadmap
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminRolloutRoadmap on RolloutRoadmap {
  rollout {
    id
    name
    pilotComparison {
      pilot {
        ...AdminPilotGroup
      }
      rest {
        ...AdminPilotGroup
      }
    }
  }
  serviceModel
  expected
  recorded
  behind
  daysLate
  progress {
    value
    reason
  }
  phases {
    phase
    from
    to
    status
    daysLate
    progress {
      value
      reason
    }
    items {
      title
      fromCatalogue
      done
      doneOn
    }
  }
  evidence {
    ...AdminEvidence
  }
}
fragment AdminPilotGroup on PilotGroup {
  accounts
  grr {
    value
  }
  health {
    value
  }
  satisfaction {
    value
  }
  costShare {
    value
  }
}`) as unknown as TypedDocumentString<AdminRolloutRoadmapsQuery, AdminRolloutRoadmapsQueryVariables>;
export const AdminServiceModelDocument = new TypedDocumentString(`
    query AdminServiceModel($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    asOf
    serviceModelSelection {
      ...AdminServiceModelSelection
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminServiceModelSelection on ServiceModelSelection {
  model
  declared
  reason
  assessedOn
  assessedBy {
    id
    name
  }
  segments {
    segment
    accounts
    model
    costNow {
      ...AdminMoney
    }
    costShareNow {
      value
    }
    verdictNow
    steps {
      step
      vote
      evidence {
        message
      }
    }
    evidence {
      ...AdminEvidence
    }
  }
  readiness {
    model
    status
    evidence {
      message
    }
  }
  evidence {
    ...AdminEvidence
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<AdminServiceModelQuery, AdminServiceModelQueryVariables>;
export const AdminTierMovementsDocument = new TypedDocumentString(`
    query AdminTierMovements($slug: String!, $at: MomentInput, $after: String, $filter: TierMovementFilter) {
  organization(slug: $slug, at: $at) {
    id
    tierMovements {
      movementCount
      leftOutCount
      firstTierCount
      waitingCount
      evaluatedOn
      nextEvaluationOn
      reason
      costBefore {
        ...AdminMoney
      }
      costAfter {
        ...AdminMoney
      }
      groups {
        effect
        leftOutReason
        movementCount
      }
      evidence {
        ...AdminEvidence
      }
      movements(first: 8, after: $after, filter: $filter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AdminTierMovement
        }
      }
      leftOut(first: 50, filter: $filter) {
        nodes {
          ...AdminTierMovement
        }
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminTierMovement on TierMovement {
  account {
    id
    viewerCanChange
    name
    acv {
      ...AdminMoney
    }
  }
  from
  to
  reasons {
    code
    message
  }
  until
  costBefore {
    ...AdminMoney
  }
  costAfter {
    ...AdminMoney
  }
  leftOutText
  evidence {
    ...AdminEvidence
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<AdminTierMovementsQuery, AdminTierMovementsQueryVariables>;
export const AdminTierMovementPlanDocument = new TypedDocumentString(`
    query AdminTierMovementPlan($slug: String!, $at: MomentInput, $accounts: [ThingRef!], $filter: TierMovementFilter) {
  organization(slug: $slug, at: $at) {
    id
    tierMovementPlan(accounts: $accounts, filter: $filter) {
      ...AdminProposedPlan
    }
  }
}
    fragment AdminProposedPlan on ProposedPlan {
  title
  reason
  words
  changeCount
  changes
  changesReason
}`) as unknown as TypedDocumentString<AdminTierMovementPlanQuery, AdminTierMovementPlanQueryVariables>;
export const AdminFindingsDocument = new TypedDocumentString(`
    query AdminFindings($slug: String!, $at: MomentInput, $severities: [LintSeverity!], $after: String) {
  organization(slug: $slug, at: $at) {
    id
    lint(severities: $severities) {
      counts {
        error
        warning
        info
      }
      missing {
        key
        message
        rules {
          key
          name
        }
      }
      accepted {
        fingerprint
        message
        rule {
          key
          name
        }
        acceptance {
          id
          reason
          until
        }
      }
      staleAcceptances {
        id
        fingerprint
        reason
      }
      findings(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            fingerprint
            severity
            message
            rule {
              key
              name
              remedy
            }
            subject {
              name
            }
            accounts {
              count
              largest {
                id
                name
              }
            }
            evidence {
              ...AdminEvidence
            }
            fix {
              title
              viewerCanPlan
            }
          }
        }
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}`) as unknown as TypedDocumentString<AdminFindingsQuery, AdminFindingsQueryVariables>;
export const AdminFindingFixDocument = new TypedDocumentString(`
    query AdminFindingFix($slug: String!, $at: MomentInput, $fingerprint: String!) {
  organization(slug: $slug, at: $at) {
    id
    lint {
      finding(fingerprint: $fingerprint) {
        fix {
          plan {
            ...AdminProposedPlan
          }
        }
      }
    }
  }
}
    fragment AdminProposedPlan on ProposedPlan {
  title
  reason
  words
  changeCount
  changes
  changesReason
}`) as unknown as TypedDocumentString<AdminFindingFixQuery, AdminFindingFixQueryVariables>;
export const AdminAccessEventsDocument = new TypedDocumentString(`
    query AdminAccessEvents($slug: String!, $after: String) {
  organization(slug: $slug) {
    accessEvents(first: 25, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        at
        actor {
          name
        }
        subject
        before {
          ...AdminAccessGranted
        }
        after {
          ...AdminAccessGranted
        }
      }
    }
  }
}
    fragment AdminAccessGranted on AccessGranted {
  role
  customRole
  actions
  teams {
    id
    name
  }
}`) as unknown as TypedDocumentString<AdminAccessEventsQuery, AdminAccessEventsQueryVariables>;
export const AdminAccessDenialsDocument = new TypedDocumentString(`
    query AdminAccessDenials($slug: String!) {
  organization(slug: $slug) {
    accessDenials {
      actor {
        name
      }
      action
      count
      firstAt
      lastAt
    }
  }
}
    `) as unknown as TypedDocumentString<AdminAccessDenialsQuery, AdminAccessDenialsQueryVariables>;
export const AdminHistoryDocument = new TypedDocumentString(`
    query AdminHistory($slug: String!, $filter: AuditFilter, $after: String) {
  organization(slug: $slug) {
    id
    audit(first: 20, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...AdminRevision
      }
    }
  }
}
    fragment AdminRevision on AuditEntry {
  id
  revision
  at
  title
  reason
  actor {
    kind
    name
  }
  changeCount
  counts {
    kind
    kindLabel
    count
  }
  factCount
  scenario {
    id
    name
    approvals {
      by {
        name
      }
      at
      comment
    }
  }
}`) as unknown as TypedDocumentString<AdminHistoryQuery, AdminHistoryQueryVariables>;
export const AdminRevisionChangesDocument = new TypedDocumentString(`
    query AdminRevisionChanges($slug: String!, $revision: Int!) {
  organization(slug: $slug) {
    id
    auditEntry(revision: $revision) {
      id
      differences(first: 100) {
        thingId
        kind
        kindLabel
        label
        action
        fields {
          field
          label
          from
          beforeText
          afterText
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminRevisionChangesQuery, AdminRevisionChangesQueryVariables>;
export const AdminThingHistoryDocument = new TypedDocumentString(`
    query AdminThingHistory($slug: String!, $thingId: ID!, $before: String) {
  organization(slug: $slug) {
    id
    changes(afterRevision: 0, thingId: $thingId, last: 50, before: $before) {
      totalCount
      pageInfo {
        hasPreviousPage
        startCursor
      }
      nodes {
        thingId
        kind
        kindLabel
        label
        action
        fields {
          field
          label
          from
          beforeText
          afterText
        }
        auditEntry {
          ...AdminRevision
        }
      }
    }
  }
}
    fragment AdminRevision on AuditEntry {
  id
  revision
  at
  title
  reason
  actor {
    kind
    name
  }
  changeCount
  counts {
    kind
    kindLabel
    count
  }
  factCount
  scenario {
    id
    name
    approvals {
      by {
        name
      }
      at
      comment
    }
  }
}`) as unknown as TypedDocumentString<AdminThingHistoryQuery, AdminThingHistoryQueryVariables>;
export const AdminUndoDocument = new TypedDocumentString(`
    query AdminUndo($slug: String!, $revisions: [Int!]!) {
  organization(slug: $slug) {
    id
    undo(revisions: $revisions) {
      plan {
        ...AdminProposedPlan
      }
      error {
        ...AdminPlanError
      }
      inTheWay {
        ...AdminRevision
      }
    }
  }
}
    fragment AdminRevision on AuditEntry {
  id
  revision
  at
  title
  reason
  actor {
    kind
    name
  }
  changeCount
  counts {
    kind
    kindLabel
    count
  }
  factCount
  scenario {
    id
    name
    approvals {
      by {
        name
      }
      at
      comment
    }
  }
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminProposedPlan on ProposedPlan {
  title
  reason
  words
  changeCount
  changes
  changesReason
}`) as unknown as TypedDocumentString<AdminUndoQuery, AdminUndoQueryVariables>;
export const AdminMaturityDocument = new TypedDocumentString(`
    query AdminMaturity($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    maturity {
      stage
      provisional
      dimensions {
        dimension
        stage
        evidence {
          ...AdminEvidence
        }
      }
      disagreements {
        dimension
      }
      practices {
        practice
        stage
        status
        evidence {
          ...AdminEvidence
        }
      }
      assessedOn
      questions {
        question
        answered
        suggested
        evidence {
          ...AdminEvidence
        }
      }
      nextSteps {
        kind
        dimension
        message
      }
      evidence {
        ...AdminEvidence
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}`) as unknown as TypedDocumentString<AdminMaturityQuery, AdminMaturityQueryVariables>;
export const AdminOrganizationDocument = new TypedDocumentString(`
    query AdminOrganization($slug: String!) {
  organization(slug: $slug) {
    id
    slug
    name
    revision
    asOf
  }
}
    `) as unknown as TypedDocumentString<AdminOrganizationQuery, AdminOrganizationQueryVariables>;
export const AdminOrganizationsDocument = new TypedDocumentString(`
    query AdminOrganizations {
  organizations(first: 100) {
    edges {
      node {
        id
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminOrganizationsQuery, AdminOrganizationsQueryVariables>;
export const AdminOwnAccountDocument = new TypedDocumentString(`
    query AdminOwnAccount {
  viewer {
    id
    hasSecondFactor
    passkeys {
      ...AdminOwnPasskey
    }
    sessions {
      nodes {
        ...AdminOwnSession
      }
    }
    apiTokens {
      ...AdminApiToken
    }
    othersApiTokens {
      token {
        ...AdminApiToken
      }
      owner {
        id
        name
      }
    }
  }
}
    fragment AdminOwnSession on ViewerSession {
  id
  createdAt
  lastSeenAt
  address
  browser
  system
  way
  passkey
  isCurrent
}
fragment AdminOwnPasskey on ViewerPasskey {
  id
  name
  createdAt
  lastUsedAt
}
fragment AdminApiToken on ApiToken {
  id
  name
  start
  allOrganizations
  organizationIds
  actions
  createdAt
  expiresAt
  lastUsedAt
  formerValidUntil
}`) as unknown as TypedDocumentString<AdminOwnAccountQuery, AdminOwnAccountQueryVariables>;
export const AdminRevokeSessionDocument = new TypedDocumentString(`
    mutation AdminRevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    ok {
      revokedId
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminRevokeSessionMutation, AdminRevokeSessionMutationVariables>;
export const AdminRevokeOtherSessionsDocument = new TypedDocumentString(`
    mutation AdminRevokeOtherSessions($input: RevokeOtherSessionsInput!) {
  revokeOtherSessions(input: $input) {
    ok {
      revokedCount
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminRevokeOtherSessionsMutation, AdminRevokeOtherSessionsMutationVariables>;
export const AdminCreateApiTokenDocument = new TypedDocumentString(`
    mutation AdminCreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    ok {
      secret
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminCreateApiTokenMutation, AdminCreateApiTokenMutationVariables>;
export const AdminRotateApiTokenDocument = new TypedDocumentString(`
    mutation AdminRotateApiToken($input: RotateApiTokenInput!) {
  rotateApiToken(input: $input) {
    ok {
      secret
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminRotateApiTokenMutation, AdminRotateApiTokenMutationVariables>;
export const AdminRevokeApiTokenDocument = new TypedDocumentString(`
    mutation AdminRevokeApiToken($input: RevokeApiTokenInput!) {
  revokeApiToken(input: $input) {
    ok {
      revokedId
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminRevokeApiTokenMutation, AdminRevokeApiTokenMutationVariables>;
export const AdminForecastAccuracyDocument = new TypedDocumentString(`
    query AdminForecastAccuracy($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    renewalForecast(months: 1) {
      accuracy {
        quarters {
          from
          to
        }
        total {
          ...AdminAccuracyLine
        }
        owners {
          owner {
            ...AdminForecastOwner
          }
          line {
            ...AdminAccuracyLine
          }
        }
      }
    }
  }
}
    fragment AdminAccuracyLine on ForecastAccuracyLine {
  overall {
    ...AdminCallAccuracy
  }
  quarters {
    ...AdminCallAccuracy
  }
}
fragment AdminCallAccuracy on CallAccuracy {
  commit {
    value
    reason
  }
  bestCase {
    value
    reason
  }
  attainment {
    value
    reason
  }
  outcomes {
    status
    renewals
    called {
      ...AdminMoney
    }
    won
    renewed {
      ...AdminMoney
    }
  }
}
fragment AdminForecastOwner on ForecastOwner {
  name
  position {
    ...AdminOwner
  }
  team {
    id
    name
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AdminForecastAccuracyQuery, AdminForecastAccuracyQueryVariables>;
export const AdminForecastCallDocument = new TypedDocumentString(`
    query AdminForecastCall($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    renewalForecast(months: 1) {
      call {
        window {
          from
          to
        }
        total {
          ...AdminCallSums
        }
        months {
          month
          sums {
            ...AdminCallSums
          }
        }
        owners {
          owner {
            ...AdminForecastOwner
          }
          sums {
            ...AdminCallSums
          }
        }
        doubtful {
          ...AdminCallSum
        }
        hopeful {
          ...AdminCallSum
        }
        evidence {
          ...AdminEvidence
        }
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminCallSum on CallSum {
  renewals
  arr {
    ...AdminMoney
  }
  expected {
    ...AdminMoney
  }
}
fragment AdminCallSums on CallSums {
  up {
    ...AdminCallSum
  }
  byStatus {
    status
    sum {
      ...AdminCallSum
    }
  }
  call {
    ...AdminMoney
  }
  weighted {
    ...AdminMoney
  }
  gap {
    ...AdminMoney
  }
}
fragment AdminForecastOwner on ForecastOwner {
  name
  position {
    ...AdminOwner
  }
  team {
    id
    name
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AdminForecastCallQuery, AdminForecastCallQueryVariables>;
export const AdminCalledRenewalsDocument = new TypedDocumentString(`
    query AdminCalledRenewals($slug: String!, $at: MomentInput, $statuses: [ForecastCallStatus!], $month: String, $ownerId: ID, $unowned: Boolean, $gap: ForecastCallGap, $after: String) {
  organization(slug: $slug, at: $at) {
    id
    renewalForecast(months: 1) {
      call {
        renewals(
          statuses: $statuses
          month: $month
          ownerId: $ownerId
          unowned: $unowned
          gap: $gap
          first: 50
          after: $after
        ) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            cursor
            node {
              ...AdminCalledRenewal
            }
          }
        }
      }
    }
  }
}
    fragment AdminForecastOwner on ForecastOwner {
  name
  position {
    ...AdminOwner
  }
  team {
    id
    name
  }
}
fragment AdminCalledRenewal on CalledRenewal {
  accountName
  account {
    id
    viewerCanChange
    acv {
      ...AdminMoney
    }
  }
  contractEnd
  renewal {
    id
    forecastCategory
    forecastArr {
      ...AdminMoney
    }
  }
  owner {
    ...AdminForecastOwner
  }
  status
  arr {
    ...AdminMoney
  }
  expected {
    ...AdminMoney
  }
  health
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AdminCalledRenewalsQuery, AdminCalledRenewalsQueryVariables>;
export const AdminForecastMovementDocument = new TypedDocumentString(`
    query AdminForecastMovement($slug: String!, $at: MomentInput, $since: Date) {
  organization(slug: $slug, at: $at) {
    id
    renewalForecast(months: 1) {
      movement(since: $since) {
        since
        revision
        reason
        bridge {
          status
          before {
            ...AdminCallSum
          }
          steps {
            step
            sum {
              ...AdminCallSum
            }
          }
          now {
            ...AdminCallSum
          }
        }
      }
    }
  }
}
    fragment AdminCallSum on CallSum {
  renewals
  arr {
    ...AdminMoney
  }
  expected {
    ...AdminMoney
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<AdminForecastMovementQuery, AdminForecastMovementQueryVariables>;
export const AdminForecastMovesDocument = new TypedDocumentString(`
    query AdminForecastMoves($slug: String!, $at: MomentInput, $since: Date, $kinds: [ForecastMoveKind!], $after: String) {
  organization(slug: $slug, at: $at) {
    id
    renewalForecast(months: 1) {
      movement(since: $since) {
        moves(kinds: $kinds, first: 20, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            cursor
            node {
              ...AdminForecastMove
            }
          }
        }
      }
    }
  }
}
    fragment AdminForecastOwner on ForecastOwner {
  name
  position {
    ...AdminOwner
  }
  team {
    id
    name
  }
}
fragment AdminForecastMove on ForecastMove {
  kinds
  before {
    ...AdminMovedRenewal
  }
  after {
    ...AdminMovedRenewal
  }
  entry {
    id
    revision
    at
    title
    actor {
      name
    }
  }
}
fragment AdminMovedRenewal on CalledRenewal {
  accountName
  account {
    id
  }
  contractEnd
  owner {
    ...AdminForecastOwner
  }
  status
  arr {
    ...AdminMoney
  }
  expected {
    ...AdminMoney
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AdminForecastMovesQuery, AdminForecastMovesQueryVariables>;
export const AdminRetentionDocument = new TypedDocumentString(`
    query AdminRetention($slug: String!, $at: MomentInput, $period: RetentionPeriod!, $groupBy: RetentionGrouping!, $months: Int!) {
  organization(slug: $slug, at: $at) {
    id
    retention(period: $period, groupBy: $groupBy, months: $months) {
      key
      name
      points {
        ...AdminRetentionPoint
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminRetentionPoint on RetentionPoint {
  from
  before
  accounts
  churnedAccounts
  start {
    ...AdminMoney
  }
  grr {
    value
    reason
    verdict
  }
  nrr {
    value
    reason
    verdict
  }
  logoRetention {
    value
  }
  changedHands {
    came {
      ...AdminMoney
    }
    cameAccounts
    went {
      ...AdminMoney
    }
    wentAccounts
  }
  evidence {
    ...AdminEvidence
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<AdminRetentionQuery, AdminRetentionQueryVariables>;
export const AdminRenewalRateDocument = new TypedDocumentString(`
    query AdminRenewalRate($slug: String!, $at: MomentInput, $groupBy: RetentionGrouping!) {
  organization(slug: $slug, at: $at) {
    id
    renewalRate(groupBy: $groupBy, months: 1) {
      key
      points {
        ...AdminRenewalRatePoint
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminRenewalRatePoint on RenewalRatePoint {
  due
  won
  ended {
    ...AdminMoney
  }
  unresolved {
    ...AdminMoney
  }
  rate {
    value
    reason
  }
  logoRate {
    value
  }
  onTimeRate {
    value
  }
  shareUp {
    value
  }
  grr {
    value
  }
  evidence {
    ...AdminEvidence
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<AdminRenewalRateQuery, AdminRenewalRateQueryVariables>;
export const AdminNetNewArrDocument = new TypedDocumentString(`
    query AdminNetNewArr($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    retention(months: 1) {
      points {
        flow {
          start {
            ...AdminMoney
          }
          exchange {
            ...AdminMoney
          }
          opened {
            ...AdminMoney
          }
          fromNew {
            ...AdminMoney
          }
          returned {
            ...AdminMoney
          }
          expansion {
            ...AdminMoney
          }
          contraction {
            ...AdminMoney
          }
          churn {
            ...AdminMoney
          }
          netNew {
            ...AdminMoney
          }
          closing {
            ...AdminMoney
          }
          evidence {
            ...AdminEvidence
          }
        }
      }
    }
    churnByReason {
      reason
      churn {
        ...AdminMoney
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<AdminNetNewArrQuery, AdminNetNewArrQueryVariables>;
export const AdminChurnReasonsDocument = new TypedDocumentString(`
    query AdminChurnReasons($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    churnByReason {
      reason
      churns
      churn {
        ...AdminMoney
      }
      contractions
      contraction {
        ...AdminMoney
      }
      share {
        value
      }
      evidence {
        ...AdminEvidence
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<AdminChurnReasonsQuery, AdminChurnReasonsQueryVariables>;
export const AdminAcquisitionDocument = new TypedDocumentString(`
    query AdminAcquisition($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    acquisition {
      cost {
        ...AdminMoney
      }
      newCustomers
      newArr {
        ...AdminMoney
      }
      cac {
        ...AdminMoney
      }
      cacReason
      paybackMonths {
        value
        reason
      }
      ltvToCac {
        value
        reason
      }
      referredCustomers
      referredShare {
        value
        reason
      }
      evidence {
        ...AdminEvidence
      }
    }
    retentionImpact(input: {years: 3}) {
      name
      renewal
      expansion
      years {
        year
        arr {
          ...AdminMoney
        }
        arrDifference {
          ...AdminMoney
        }
      }
      evidence {
        ...AdminEvidence
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<AdminAcquisitionQuery, AdminAcquisitionQueryVariables>;
export const AdminRosterDocument = new TypedDocumentString(`
    query AdminRoster($slug: String!, $at: MomentInput, $after: String) {
  organization(slug: $slug, at: $at) {
    id
    positions(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          fte
          openFte
          viewerCanChange
          role {
            id
            name
            family
          }
          team {
            id
            name
          }
          reportsTo {
            id
            title
          }
          occupancies {
            id
            fte
            person {
              id
              name
              currentLeave {
                id
                to
                shareAbsent
              }
            }
          }
          capacity {
            absence {
              cover
              accounts
            }
            capacity
            fullCapacity
            fullUtilisation {
              value
            }
            utilisation {
              value
            }
            triggerUtilisation {
              value
            }
            band
          }
          accounts(first: 0) {
            totalCount
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminRosterQuery, AdminRosterQueryVariables>;
export const AdminPeopleDocument = new TypedDocumentString(`
    query AdminPeople($slug: String!, $at: MomentInput, $search: String) {
  organization(slug: $slug, at: $at) {
    id
    people(first: 30, filter: {search: $search}) {
      edges {
        node {
          id
          name
          seatedFte
          positions {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminPeopleQuery, AdminPeopleQueryVariables>;
export const AdminTeamNamesDocument = new TypedDocumentString(`
    query AdminTeamNames($slug: String!, $at: MomentInput, $after: String) {
  organization(slug: $slug, at: $at) {
    id
    teams(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminTeamNamesQuery, AdminTeamNamesQueryVariables>;
export const AdminAnnouncementsDocument = new TypedDocumentString(`
    query AdminAnnouncements($id: ID!, $kind: RecipientKind!, $after: String) {
  node(id: $id) {
    __typename
    ... on Scenario {
      id
      viewerCanEdit
      announcementCounts {
        recipientKind
        total
        told
        accepted
      }
      announcements(kinds: [$kind], first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AdminAnnouncement
        }
      }
    }
  }
}
    fragment AdminAnnouncement on ScenarioAnnouncement {
  recipientId
  name
  language
  lines
  toldAt
  toldBy {
    name
  }
  acceptedAt
  note
  isOutdated
}`) as unknown as TypedDocumentString<AdminAnnouncementsQuery, AdminAnnouncementsQueryVariables>;
export const AdminRecordAnnouncementsDocument = new TypedDocumentString(`
    mutation AdminRecordAnnouncements($input: RecordAnnouncementsInput!) {
  recordAnnouncements(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminRecordAnnouncementsMutation, AdminRecordAnnouncementsMutationVariables>;
export const AdminRequestApprovalDocument = new TypedDocumentString(`
    mutation AdminRequestApproval($input: RequestApprovalInput!) {
  requestApproval(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminRequestApprovalMutation, AdminRequestApprovalMutationVariables>;
export const AdminApproveScenarioDocument = new TypedDocumentString(`
    mutation AdminApproveScenario($input: ApproveScenarioInput!) {
  approveScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminApproveScenarioMutation, AdminApproveScenarioMutationVariables>;
export const AdminRejectScenarioDocument = new TypedDocumentString(`
    mutation AdminRejectScenario($input: RejectScenarioInput!) {
  rejectScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminRejectScenarioMutation, AdminRejectScenarioMutationVariables>;
export const AdminScenarioChangesDocument = new TypedDocumentString(`
    query AdminScenarioChanges($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Scenario {
      id
      changes(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AdminScenarioChange
        }
      }
    }
  }
}
    fragment AdminScenarioChange on ScenarioChange {
  id
  place
  title
  change
  references {
    field
    thingId
    label
  }
  plan {
    id
    title
    reason
    changeCount
  }
  author
  at
  problems {
    code
    message
  }
}`) as unknown as TypedDocumentString<AdminScenarioChangesQuery, AdminScenarioChangesQueryVariables>;
export const AdminFiscalYearDocument = new TypedDocumentString(`
    query AdminFiscalYear($slug: String!) {
  organization(slug: $slug) {
    id
    fiscalYear
  }
}
    `) as unknown as TypedDocumentString<AdminFiscalYearQuery, AdminFiscalYearQueryVariables>;
export const AdminSetPlanOfRecordDocument = new TypedDocumentString(`
    mutation AdminSetPlanOfRecord($input: SetPlanOfRecordInput!) {
  setPlanOfRecord(input: $input) {
    ok {
      planOfRecord {
        fiscalYear
        revision
      }
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminSetPlanOfRecordMutation, AdminSetPlanOfRecordMutationVariables>;
export const AdminClearPlanOfRecordDocument = new TypedDocumentString(`
    mutation AdminClearPlanOfRecord($input: ClearPlanOfRecordInput!) {
  clearPlanOfRecord(input: $input) {
    ok {
      planOfRecord {
        fiscalYear
      }
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminClearPlanOfRecordMutation, AdminClearPlanOfRecordMutationVariables>;
export const AdminScenarioPeopleDocument = new TypedDocumentString(`
    query AdminScenarioPeople($id: ID!) {
  viewer {
    id
  }
  node(id: $id) {
    __typename
    ... on Scenario {
      id
      owner {
        kind
        name
      }
      collaborators {
        member {
          id
          name
          email
        }
        role
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminScenarioPeopleQuery, AdminScenarioPeopleQueryVariables>;
export const AdminScenarioCommentsDocument = new TypedDocumentString(`
    query AdminScenarioComments($id: ID!) {
  node(id: $id) {
    __typename
    ... on Scenario {
      id
      comments {
        id
        changeId
        changeTitle
        isOfDroppedChange
        text
        author {
          name
        }
        at
        editedAt
        isRemoved
        viewerCanEdit
        resolvedAt
        resolvedBy
        replies {
          id
          text
          author {
            name
          }
          at
          editedAt
          viewerCanEdit
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminScenarioCommentsQuery, AdminScenarioCommentsQueryVariables>;
export const AdminMembersDocument = new TypedDocumentString(`
    query AdminMembers($slug: String!) {
  organization(slug: $slug) {
    id
    members {
      id
      name
      email
    }
  }
}
    `) as unknown as TypedDocumentString<AdminMembersQuery, AdminMembersQueryVariables>;
export const AdminShareScenarioDocument = new TypedDocumentString(`
    mutation AdminShareScenario($input: ShareScenarioInput!) {
  shareScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminShareScenarioMutation, AdminShareScenarioMutationVariables>;
export const AdminUnshareScenarioDocument = new TypedDocumentString(`
    mutation AdminUnshareScenario($input: UnshareScenarioInput!) {
  unshareScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminUnshareScenarioMutation, AdminUnshareScenarioMutationVariables>;
export const AdminCommentOnScenarioDocument = new TypedDocumentString(`
    mutation AdminCommentOnScenario($input: CommentOnScenarioInput!) {
  commentOnScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminCommentOnScenarioMutation, AdminCommentOnScenarioMutationVariables>;
export const AdminEditScenarioCommentDocument = new TypedDocumentString(`
    mutation AdminEditScenarioComment($input: EditScenarioCommentInput!) {
  editScenarioComment(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminEditScenarioCommentMutation, AdminEditScenarioCommentMutationVariables>;
export const AdminRemoveScenarioCommentDocument = new TypedDocumentString(`
    mutation AdminRemoveScenarioComment($input: RemoveScenarioCommentInput!) {
  removeScenarioComment(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminRemoveScenarioCommentMutation, AdminRemoveScenarioCommentMutationVariables>;
export const AdminResolveScenarioCommentDocument = new TypedDocumentString(`
    mutation AdminResolveScenarioComment($input: ResolveScenarioCommentInput!) {
  resolveScenarioComment(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminResolveScenarioCommentMutation, AdminResolveScenarioCommentMutationVariables>;
export const AdminScenarioDocument = new TypedDocumentString(`
    query AdminScenario($id: ID!) {
  node(id: $id) {
    __typename
    ... on Scenario {
      ...AdminScenarioSummary
      ...AdminScenarioApproval
      effects {
        ...AdminEffects
      }
      differences {
        ...AdminDifference
      }
      conflicts {
        changeIds
        changes {
          ...AdminScenarioChange
        }
        thingId
        label
        fields
        ours {
          ...AdminDifference
        }
        theirs {
          ...AdminDifference
        }
        parts {
          id
          label
          base
          ours {
            from
            afterText
          }
          theirs {
            from
            afterText
          }
          choices
        }
        problems {
          message
        }
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminScenarioApproval on Scenario {
  viewerCanApprove
  viewerApprovalRefusal
  approval {
    needed
    reason
    approvers
    missing
    request {
      by {
        name
      }
      at
      comment
    }
    given {
      verdict
      by {
        name
      }
      at
      comment
      revision
      isCurrent
    }
  }
}
fragment AdminScenarioChange on ScenarioChange {
  id
  place
  title
  change
  references {
    field
    thingId
    label
  }
  plan {
    id
    title
    reason
    changeCount
  }
  author
  at
  problems {
    code
    message
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminEffects on PlanEffects {
  asOf
  capacity {
    teamId
    teamName
    family
    before {
      ...AdminCapacitySide
    }
    after {
      ...AdminCapacitySide
    }
  }
  familyCapacity {
    family
    before {
      ...AdminCapacitySide
    }
    after {
      ...AdminCapacitySide
    }
  }
  staffing {
    before {
      ...AdminStaffing
    }
    after {
      ...AdminStaffing
    }
  }
  exposure {
    before {
      ...AdminAccountSum
    }
    after {
      ...AdminAccountSum
    }
    exposed {
      ...AdminExposedAccounts
    }
    relieved {
      ...AdminExposedAccounts
    }
  }
  cost {
    before {
      runRate {
        ...AdminMoney
      }
      budget {
        ...AdminMoney
      }
    }
    after {
      runRate {
        ...AdminMoney
      }
      budget {
        ...AdminMoney
      }
    }
    yearly {
      ...AdminMoney
    }
    oneOff {
      ...AdminMoney
    }
    hiring {
      ...AdminMoney
    }
    founding {
      ...AdminMoney
    }
    seatsOpened
    assumptions {
      source
      text
    }
    seatsWithoutCost
    evidence {
      ...AdminEvidence
    }
  }
  costByMonth {
    months {
      month
      before {
        ...AdminMoney
      }
      after {
        ...AdminMoney
      }
    }
    before {
      ...AdminMoney
    }
    after {
      ...AdminMoney
    }
  }
  service {
    csm {
      ...AdminAccountSum
    }
    coverage {
      ...AdminAccountSum
    }
    tier {
      ...AdminAccountSum
    }
    changes(first: 10) {
      totalCount
      nodes {
        account {
          id
          name
        }
        revenue {
          ...AdminMoney
        }
        tierBefore
        tierAfter
        servers {
          responsibility
          before {
            ...AdminServer
          }
          after {
            ...AdminServer
          }
        }
      }
    }
  }
  moves(first: 10) {
    totalCount
    nodes {
      person {
        id
        name
      }
      before {
        ...AdminPlaceOfWork
      }
      after {
        ...AdminPlaceOfWork
      }
    }
  }
  spans {
    position {
      id
      title
    }
    before {
      ...AdminSpanSide
    }
    after {
      ...AdminSpanSide
    }
  }
}
fragment AdminCapacitySide on CapacitySide {
  load
  capacity
  utilisation {
    value
  }
  band
  openSeats
  exposedAccounts
}
fragment AdminStaffing on StaffingSide {
  people
  seats
  openSeats
  accounts
}
fragment AdminAccountSum on AccountList {
  count
  revenue {
    ...AdminMoney
  }
}
fragment AdminExposedAccounts on AccountList {
  ...AdminAccountSum
  accounts(first: 10) {
    nodes {
      id
      name
    }
  }
}
fragment AdminServer on Server {
  people {
    id
    name
  }
  team {
    id
    name
  }
}
fragment AdminPlaceOfWork on PlaceOfWork {
  teams {
    id
    name
  }
  managers {
    id
    name
  }
}
fragment AdminSpanSide on SpanSide {
  direct
  branch
  verdict
}
fragment AdminDifference on ThingDifference {
  thingId
  kind
  kindLabel
  label
  action
  fields {
    field
    label
    from
    beforeText
    afterText
  }
}
fragment AdminScenarioSummary on Scenario {
  id
  kind
  name
  note
  status
  restricted
  viewerCanEdit
  viewerCanShare
  revision
  baseRevision
  mergedIn
  isBehind
  awaitingViewer
  changeCount
  planOfYears
  updatedAt
  ...AdminSchedule
  owner {
    name
  }
  base {
    id
    name
  }
}
fragment AdminSchedule on Scenario {
  schedule {
    day
    checkedAt
    changesBefore
    concernsViewer
    scheduledBy {
      name
    }
    problems {
      message
    }
  }
}`) as unknown as TypedDocumentString<AdminScenarioQuery, AdminScenarioQueryVariables>;
export const AdminScenarioFindingsDocument = new TypedDocumentString(`
    query AdminScenarioFindings($id: ID!) {
  node(id: $id) {
    __typename
    ... on Scenario {
      id
      effects {
        ...AdminFindingEffects
      }
    }
  }
}
    fragment AdminFindingEffects on PlanEffects {
  findings {
    added(first: 10) {
      totalCount
      nodes {
        ...AdminEffectFinding
      }
    }
    cleared(first: 10) {
      totalCount
      nodes {
        ...AdminEffectFinding
      }
    }
  }
}
fragment AdminEffectFinding on LintFinding {
  fingerprint
  severity
  message
}`) as unknown as TypedDocumentString<AdminScenarioFindingsQuery, AdminScenarioFindingsQueryVariables>;
export const AdminRunningEffectDocument = new TypedDocumentString(`
    query AdminRunningEffect($id: ID!) {
  node(id: $id) {
    __typename
    ... on Scenario {
      id
      effects {
        cost {
          yearly {
            ...AdminMoney
          }
        }
        capacity {
          before {
            openSeats
            exposedAccounts
          }
          after {
            openSeats
            exposedAccounts
          }
        }
      }
    }
  }
}
    fragment AdminMoney on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<AdminRunningEffectQuery, AdminRunningEffectQueryVariables>;
export const AdminCreateScenarioDocument = new TypedDocumentString(`
    mutation AdminCreateScenario($input: CreateScenarioInput!) {
  createScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminCreateScenarioMutation, AdminCreateScenarioMutationVariables>;
export const AdminUpdateScenarioDocument = new TypedDocumentString(`
    mutation AdminUpdateScenario($input: UpdateScenarioInput!) {
  updateScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminUpdateScenarioMutation, AdminUpdateScenarioMutationVariables>;
export const AdminAmendScenarioDocument = new TypedDocumentString(`
    mutation AdminAmendScenario($input: AmendScenarioInput!) {
  amendScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminAmendScenarioMutation, AdminAmendScenarioMutationVariables>;
export const AdminRebaseScenarioDocument = new TypedDocumentString(`
    mutation AdminRebaseScenario($input: RebaseScenarioInput!) {
  rebaseScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminRebaseScenarioMutation, AdminRebaseScenarioMutationVariables>;
export const AdminMergeScenarioDocument = new TypedDocumentString(`
    mutation AdminMergeScenario($input: MergeScenarioInput!) {
  mergeScenario(input: $input) {
    ok {
      revision
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminMergeScenarioMutation, AdminMergeScenarioMutationVariables>;
export const AdminDiscardDraftDocument = new TypedDocumentString(`
    mutation AdminDiscardDraft($input: DraftInput!) {
  discardDraft(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminDiscardDraftMutation, AdminDiscardDraftMutationVariables>;
export const AdminMoveDraftToScenarioDocument = new TypedDocumentString(`
    mutation AdminMoveDraftToScenario($input: MoveDraftInput!) {
  moveDraftToScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminMoveDraftToScenarioMutation, AdminMoveDraftToScenarioMutationVariables>;
export const AdminNamedDocument = new TypedDocumentString(`
    query AdminNamed($slug: String!, $at: MomentInput, $search: String, $accounts: Boolean!, $people: Boolean!, $positions: Boolean!, $roles: Boolean!, $teams: Boolean!) {
  organization(slug: $slug, at: $at) {
    id
    accounts(first: 30, filter: {search: $search}) @include(if: $accounts) {
      nodes {
        id
        name
      }
    }
    people(first: 30, filter: {search: $search}) @include(if: $people) {
      nodes {
        id
        name
      }
    }
    positions(first: 30, filter: {search: $search}) @include(if: $positions) {
      nodes {
        id
        name: title
      }
    }
    roles(first: 30, filter: {search: $search}) @include(if: $roles) {
      nodes {
        id
        name
      }
    }
    teams(first: 30, filter: {search: $search}) @include(if: $teams) {
      nodes {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminNamedQuery, AdminNamedQueryVariables>;
export const AdminOrganizationCurrencyDocument = new TypedDocumentString(`
    query AdminOrganizationCurrency($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    currency
  }
}
    `) as unknown as TypedDocumentString<AdminOrganizationCurrencyQuery, AdminOrganizationCurrencyQueryVariables>;
export const AdminChangesBeforeDocument = new TypedDocumentString(`
    query AdminChangesBefore($id: ID!, $day: Date!) {
  node(id: $id) {
    __typename
    ... on Scenario {
      id
      changesBefore(day: $day)
    }
  }
}
    `) as unknown as TypedDocumentString<AdminChangesBeforeQuery, AdminChangesBeforeQueryVariables>;
export const AdminScheduleScenarioDocument = new TypedDocumentString(`
    mutation AdminScheduleScenario($input: ScheduleScenarioInput!) {
  scheduleScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminScheduleScenarioMutation, AdminScheduleScenarioMutationVariables>;
export const AdminUnscheduleScenarioDocument = new TypedDocumentString(`
    mutation AdminUnscheduleScenario($input: UnscheduleScenarioInput!) {
  unscheduleScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminUnscheduleScenarioMutation, AdminUnscheduleScenarioMutationVariables>;
export const AdminMembershipsDocument = new TypedDocumentString(`
    query AdminMemberships($slug: String!) {
  organization(slug: $slug) {
    id
    memberships {
      ...AdminMembership
    }
    invitations {
      id
      email
      role
      customRole {
        id
        name
      }
      teams {
        id
        name
      }
      expiresAt
    }
    customRoles {
      ...AdminCustomRole
    }
    teams(first: 100) {
      nodes {
        id
        name
      }
    }
  }
}
    fragment AdminMembership on Membership {
  member {
    id
    name
    email
  }
  role
  customRole {
    id
    name
  }
  isActive
  hasSecondFactor
  teams {
    id
    name
  }
}
fragment AdminCustomRole on CustomRoleInUse {
  count
  role {
    id
    name
    actions
    isAboutTeams
  }
}`) as unknown as TypedDocumentString<AdminMembershipsQuery, AdminMembershipsQueryVariables>;
export const AdminInviteMemberDocument = new TypedDocumentString(`
    mutation AdminInviteMember($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    ok {
      link
      delivery
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminInviteMemberMutation, AdminInviteMemberMutationVariables>;
export const AdminRevokeInvitationDocument = new TypedDocumentString(`
    mutation AdminRevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    ok {
      revokedId
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminRevokeInvitationMutation, AdminRevokeInvitationMutationVariables>;
export const AdminUpdateMembershipDocument = new TypedDocumentString(`
    mutation AdminUpdateMembership($input: UpdateMembershipInput!) {
  updateMembership(input: $input) {
    ok {
      membership {
        ...AdminMembership
      }
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminMembership on Membership {
  member {
    id
    name
    email
  }
  role
  customRole {
    id
    name
  }
  isActive
  hasSecondFactor
  teams {
    id
    name
  }
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminUpdateMembershipMutation, AdminUpdateMembershipMutationVariables>;
export const AdminCreateCustomRoleDocument = new TypedDocumentString(`
    mutation AdminCreateCustomRole($input: CreateCustomRoleInput!) {
  createCustomRole(input: $input) {
    ok {
      role {
        id
      }
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminCreateCustomRoleMutation, AdminCreateCustomRoleMutationVariables>;
export const AdminUpdateCustomRoleDocument = new TypedDocumentString(`
    mutation AdminUpdateCustomRole($input: UpdateCustomRoleInput!) {
  updateCustomRole(input: $input) {
    ok {
      role {
        id
      }
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminUpdateCustomRoleMutation, AdminUpdateCustomRoleMutationVariables>;
export const AdminDeleteCustomRoleDocument = new TypedDocumentString(`
    mutation AdminDeleteCustomRole($input: DeleteCustomRoleInput!) {
  deleteCustomRole(input: $input) {
    ok {
      deletedId
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminDeleteCustomRoleMutation, AdminDeleteCustomRoleMutationVariables>;
export const AdminMakePasswordResetLinkDocument = new TypedDocumentString(`
    mutation AdminMakePasswordResetLink($input: MakePasswordResetLinkInput!) {
  makePasswordResetLink(input: $input) {
    ok {
      link
      expiresAt
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminMakePasswordResetLinkMutation, AdminMakePasswordResetLinkMutationVariables>;
export const AdminDataRetentionDocument = new TypedDocumentString(`
    query AdminDataRetention($slug: String!) {
  organization(slug: $slug) {
    id
    dataRetention {
      ...AdminDataRetentionPeriods
    }
  }
}
    fragment AdminDataRetentionPeriods on DataRetention {
  formerPeopleMonths
  formerStakeholdersMonths
  formerUsersMonths
  accessLogMonths
}`) as unknown as TypedDocumentString<AdminDataRetentionQuery, AdminDataRetentionQueryVariables>;
export const AdminSetDataRetentionDocument = new TypedDocumentString(`
    mutation AdminSetDataRetention($input: SetDataRetentionInput!) {
  setDataRetention(input: $input) {
    ok {
      dataRetention {
        ...AdminDataRetentionPeriods
      }
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminDataRetentionPeriods on DataRetention {
  formerPeopleMonths
  formerStakeholdersMonths
  formerUsersMonths
  accessLogMonths
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminSetDataRetentionMutation, AdminSetDataRetentionMutationVariables>;
export const AdminDataSubjectsDocument = new TypedDocumentString(`
    query AdminDataSubjects($slug: String!, $search: String!, $first: Int!) {
  organization(slug: $slug) {
    id
    dataSubjects(search: $search, first: $first) {
      ...AdminDataSubject
    }
  }
}
    fragment AdminDataSubject on DataSubject {
  id
  kind
  name
  email
  account
  isHere
  leftOn
  isErased
}`) as unknown as TypedDocumentString<AdminDataSubjectsQuery, AdminDataSubjectsQueryVariables>;
export const AdminPersonalDataDocument = new TypedDocumentString(`
    query AdminPersonalData($slug: String!, $subjectId: ID!) {
  organization(slug: $slug) {
    id
    personalData(subjectId: $subjectId) {
      names {
        name
        textCount
        otherCount
        isUnmistakable
      }
      pseudonym
      data
      refusal {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminPersonalDataQuery, AdminPersonalDataQueryVariables>;
export const AdminErasePersonalDataDocument = new TypedDocumentString(`
    mutation AdminErasePersonalData($input: ErasePersonalDataInput!) {
  erasePersonalData(input: $input) {
    ok {
      pseudonym
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminErasePersonalDataMutation, AdminErasePersonalDataMutationVariables>;
export const AdminSettingsDocument = new TypedDocumentString(`
    query AdminSettings($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    currency
    name
    locale
    timeZone
    grossMargin
    acquisitionCost {
      ...AdminMoney
    }
    fiscalYearStart
    planRates {
      currency
      rate
    }
    productComplexity
    growthMotion
    orgModel
    serviceModel
    reportingLine
    approvalRule
    approvers
    approvalOverChanges
    approvalOverCost {
      ...AdminMoney
    }
  }
}
    fragment AdminMoney on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<AdminSettingsQuery, AdminSettingsQueryVariables>;
export const AdminSingleSignOnDocument = new TypedDocumentString(`
    query AdminSingleSignOn($slug: String!) {
  organization(slug: $slug) {
    id
    singleSignOn {
      ...AdminSingleSignOnSettings
    }
  }
}
    fragment AdminSingleSignOnSettings on SingleSignOn {
  redirectUri
  provider {
    issuer
    client
    defaultRole
    makesMembers
    allowsPasswords
    opensAll
    rolesClaim
    roleRules {
      value
      role
    }
  }
  domains {
    domain
    isProved
    recordName
    recordValue
  }
  users {
    member {
      id
      name
      email
    }
    lastSignInAt
  }
  wantsSecondFactor
  scimUrl
  provisioningToken {
    start
    createdAt
    lastUsedAt
  }
}`) as unknown as TypedDocumentString<AdminSingleSignOnQuery, AdminSingleSignOnQueryVariables>;
export const AdminConnectIdentityProviderDocument = new TypedDocumentString(`
    mutation AdminConnectIdentityProvider($input: ConnectIdentityProviderInput!) {
  connectIdentityProvider(input: $input) {
    ...AdminSingleSignOnDone
  }
}
    fragment AdminSingleSignOnSettings on SingleSignOn {
  redirectUri
  provider {
    issuer
    client
    defaultRole
    makesMembers
    allowsPasswords
    opensAll
    rolesClaim
    roleRules {
      value
      role
    }
  }
  domains {
    domain
    isProved
    recordName
    recordValue
  }
  users {
    member {
      id
      name
      email
    }
    lastSignInAt
  }
  wantsSecondFactor
  scimUrl
  provisioningToken {
    start
    createdAt
    lastUsedAt
  }
}
fragment AdminSingleSignOnDone on SingleSignOnPayload {
  ok {
    singleSignOn {
      ...AdminSingleSignOnSettings
    }
  }
  error {
    ...AdminPlanError
  }
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminConnectIdentityProviderMutation, AdminConnectIdentityProviderMutationVariables>;
export const AdminTestIdentityProviderDocument = new TypedDocumentString(`
    mutation AdminTestIdentityProvider($input: IdentityProviderInput!) {
  testIdentityProvider(input: $input) {
    ...AdminSingleSignOnDone
  }
}
    fragment AdminSingleSignOnSettings on SingleSignOn {
  redirectUri
  provider {
    issuer
    client
    defaultRole
    makesMembers
    allowsPasswords
    opensAll
    rolesClaim
    roleRules {
      value
      role
    }
  }
  domains {
    domain
    isProved
    recordName
    recordValue
  }
  users {
    member {
      id
      name
      email
    }
    lastSignInAt
  }
  wantsSecondFactor
  scimUrl
  provisioningToken {
    start
    createdAt
    lastUsedAt
  }
}
fragment AdminSingleSignOnDone on SingleSignOnPayload {
  ok {
    singleSignOn {
      ...AdminSingleSignOnSettings
    }
  }
  error {
    ...AdminPlanError
  }
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminTestIdentityProviderMutation, AdminTestIdentityProviderMutationVariables>;
export const AdminDisconnectIdentityProviderDocument = new TypedDocumentString(`
    mutation AdminDisconnectIdentityProvider($input: IdentityProviderInput!) {
  disconnectIdentityProvider(input: $input) {
    ...AdminSingleSignOnDone
  }
}
    fragment AdminSingleSignOnSettings on SingleSignOn {
  redirectUri
  provider {
    issuer
    client
    defaultRole
    makesMembers
    allowsPasswords
    opensAll
    rolesClaim
    roleRules {
      value
      role
    }
  }
  domains {
    domain
    isProved
    recordName
    recordValue
  }
  users {
    member {
      id
      name
      email
    }
    lastSignInAt
  }
  wantsSecondFactor
  scimUrl
  provisioningToken {
    start
    createdAt
    lastUsedAt
  }
}
fragment AdminSingleSignOnDone on SingleSignOnPayload {
  ok {
    singleSignOn {
      ...AdminSingleSignOnSettings
    }
  }
  error {
    ...AdminPlanError
  }
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminDisconnectIdentityProviderMutation, AdminDisconnectIdentityProviderMutationVariables>;
export const AdminAddProviderDomainDocument = new TypedDocumentString(`
    mutation AdminAddProviderDomain($input: ProviderDomainInput!) {
  addProviderDomain(input: $input) {
    ...AdminSingleSignOnDone
  }
}
    fragment AdminSingleSignOnSettings on SingleSignOn {
  redirectUri
  provider {
    issuer
    client
    defaultRole
    makesMembers
    allowsPasswords
    opensAll
    rolesClaim
    roleRules {
      value
      role
    }
  }
  domains {
    domain
    isProved
    recordName
    recordValue
  }
  users {
    member {
      id
      name
      email
    }
    lastSignInAt
  }
  wantsSecondFactor
  scimUrl
  provisioningToken {
    start
    createdAt
    lastUsedAt
  }
}
fragment AdminSingleSignOnDone on SingleSignOnPayload {
  ok {
    singleSignOn {
      ...AdminSingleSignOnSettings
    }
  }
  error {
    ...AdminPlanError
  }
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminAddProviderDomainMutation, AdminAddProviderDomainMutationVariables>;
export const AdminProveProviderDomainDocument = new TypedDocumentString(`
    mutation AdminProveProviderDomain($input: ProviderDomainInput!) {
  proveProviderDomain(input: $input) {
    ...AdminSingleSignOnDone
  }
}
    fragment AdminSingleSignOnSettings on SingleSignOn {
  redirectUri
  provider {
    issuer
    client
    defaultRole
    makesMembers
    allowsPasswords
    opensAll
    rolesClaim
    roleRules {
      value
      role
    }
  }
  domains {
    domain
    isProved
    recordName
    recordValue
  }
  users {
    member {
      id
      name
      email
    }
    lastSignInAt
  }
  wantsSecondFactor
  scimUrl
  provisioningToken {
    start
    createdAt
    lastUsedAt
  }
}
fragment AdminSingleSignOnDone on SingleSignOnPayload {
  ok {
    singleSignOn {
      ...AdminSingleSignOnSettings
    }
  }
  error {
    ...AdminPlanError
  }
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminProveProviderDomainMutation, AdminProveProviderDomainMutationVariables>;
export const AdminRemoveProviderDomainDocument = new TypedDocumentString(`
    mutation AdminRemoveProviderDomain($input: ProviderDomainInput!) {
  removeProviderDomain(input: $input) {
    ...AdminSingleSignOnDone
  }
}
    fragment AdminSingleSignOnSettings on SingleSignOn {
  redirectUri
  provider {
    issuer
    client
    defaultRole
    makesMembers
    allowsPasswords
    opensAll
    rolesClaim
    roleRules {
      value
      role
    }
  }
  domains {
    domain
    isProved
    recordName
    recordValue
  }
  users {
    member {
      id
      name
      email
    }
    lastSignInAt
  }
  wantsSecondFactor
  scimUrl
  provisioningToken {
    start
    createdAt
    lastUsedAt
  }
}
fragment AdminSingleSignOnDone on SingleSignOnPayload {
  ok {
    singleSignOn {
      ...AdminSingleSignOnSettings
    }
  }
  error {
    ...AdminPlanError
  }
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminRemoveProviderDomainMutation, AdminRemoveProviderDomainMutationVariables>;
export const AdminCreateProvisioningTokenDocument = new TypedDocumentString(`
    mutation AdminCreateProvisioningToken($input: IdentityProviderInput!) {
  createProvisioningToken(input: $input) {
    ok {
      secret
      singleSignOn {
        ...AdminSingleSignOnSettings
      }
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminSingleSignOnSettings on SingleSignOn {
  redirectUri
  provider {
    issuer
    client
    defaultRole
    makesMembers
    allowsPasswords
    opensAll
    rolesClaim
    roleRules {
      value
      role
    }
  }
  domains {
    domain
    isProved
    recordName
    recordValue
  }
  users {
    member {
      id
      name
      email
    }
    lastSignInAt
  }
  wantsSecondFactor
  scimUrl
  provisioningToken {
    start
    createdAt
    lastUsedAt
  }
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminCreateProvisioningTokenMutation, AdminCreateProvisioningTokenMutationVariables>;
export const AdminRevokeProvisioningTokenDocument = new TypedDocumentString(`
    mutation AdminRevokeProvisioningToken($input: IdentityProviderInput!) {
  revokeProvisioningToken(input: $input) {
    ...AdminSingleSignOnDone
  }
}
    fragment AdminSingleSignOnSettings on SingleSignOn {
  redirectUri
  provider {
    issuer
    client
    defaultRole
    makesMembers
    allowsPasswords
    opensAll
    rolesClaim
    roleRules {
      value
      role
    }
  }
  domains {
    domain
    isProved
    recordName
    recordValue
  }
  users {
    member {
      id
      name
      email
    }
    lastSignInAt
  }
  wantsSecondFactor
  scimUrl
  provisioningToken {
    start
    createdAt
    lastUsedAt
  }
}
fragment AdminSingleSignOnDone on SingleSignOnPayload {
  ok {
    singleSignOn {
      ...AdminSingleSignOnSettings
    }
  }
  error {
    ...AdminPlanError
  }
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminRevokeProvisioningTokenMutation, AdminRevokeProvisioningTokenMutationVariables>;
export const AdminSetSecondFactorDutyDocument = new TypedDocumentString(`
    mutation AdminSetSecondFactorDuty($input: SecondFactorDutyInput!) {
  setSecondFactorDuty(input: $input) {
    ...AdminSingleSignOnDone
  }
}
    fragment AdminSingleSignOnSettings on SingleSignOn {
  redirectUri
  provider {
    issuer
    client
    defaultRole
    makesMembers
    allowsPasswords
    opensAll
    rolesClaim
    roleRules {
      value
      role
    }
  }
  domains {
    domain
    isProved
    recordName
    recordValue
  }
  users {
    member {
      id
      name
      email
    }
    lastSignInAt
  }
  wantsSecondFactor
  scimUrl
  provisioningToken {
    start
    createdAt
    lastUsedAt
  }
}
fragment AdminSingleSignOnDone on SingleSignOnPayload {
  ok {
    singleSignOn {
      ...AdminSingleSignOnSettings
    }
  }
  error {
    ...AdminPlanError
  }
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminSetSecondFactorDutyMutation, AdminSetSecondFactorDutyMutationVariables>;
export const AdminTargetsDocument = new TypedDocumentString(`
    query AdminTargets($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    currency
    teams(first: 100) {
      nodes {
        id
        name
      }
    }
    targets(first: 100) {
      nodes {
        id
        metric
        segment
        team {
          id
          name
        }
        rate
        days
        fte
        monthlyCost {
          ...AdminMoney
        }
      }
    }
  }
}
    fragment AdminMoney on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<AdminTargetsQuery, AdminTargetsQueryVariables>;
export const AdminOpenHandoversDocument = new TypedDocumentString(`
    query AdminOpenHandovers($slug: String!, $at: MomentInput, $after: String) {
  organization(slug: $slug, at: $at) {
    id
    coverage(
      first: 20
      after: $after
      filter: {kind: {in: [TRANSITION]}, outcome: {isNull: true}, life: [LIVE, ENDED]}
      order: {field: TO, direction: DESC}
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...AdminHandover
      }
    }
  }
}
    fragment AdminOwner on Position {
  id
  title
  occupancies {
    id
    person {
      id
      name
    }
  }
}
fragment AdminCoverageTarget on CoverageTarget {
  __typename
  ... on Position {
    ...AdminOwner
  }
  ... on Team {
    id
    name
  }
}
fragment AdminHandover on Coverage {
  id
  account {
    id
    name
    viewerCanChange
  }
  target {
    ...AdminCoverageTarget
  }
  responsibility
  from
  to
  outcome
}`) as unknown as TypedDocumentString<AdminOpenHandoversQuery, AdminOpenHandoversQueryVariables>;
export const AdminOrgModelsDocument = new TypedDocumentString(`
    query AdminOrgModels($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    orgModelRecommendation {
      verdict
      recommended
      declared
      tips {
        message
      }
      evidence {
        ...AdminEvidence
      }
      scores {
        model
        score
        reasons
        parts {
          ...AdminScorePart
        }
      }
      revisit {
        message
      }
    }
    reportingLineRecommendation {
      verdict
      recommended
      declared
      evidence {
        ...AdminEvidence
      }
      scores {
        line
        score
        reasons
        whyNot
        gains
        risks
        parts {
          ...AdminScorePart
        }
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminScorePart on ScorePart {
  criterion
  weight
  points
  evidence {
    message
  }
}`) as unknown as TypedDocumentString<AdminOrgModelsQuery, AdminOrgModelsQueryVariables>;
export const AdminTemplatePlanDocument = new TypedDocumentString(`
    query AdminTemplatePlan($slug: String!, $at: MomentInput, $model: OrgModel!) {
  organization(slug: $slug, at: $at) {
    id
    templatePlan(model: $model) {
      notes {
        message
      }
      plan {
        ...AdminProposedPlan
      }
    }
  }
}
    fragment AdminProposedPlan on ProposedPlan {
  title
  reason
  words
  changeCount
  changes
  changesReason
}`) as unknown as TypedDocumentString<AdminTemplatePlanQuery, AdminTemplatePlanQueryVariables>;
export const AdminStructureDocument = new TypedDocumentString(`
    query AdminStructure($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    stage {
      number
      due
      readings {
        measure
        value
        stage
        reason
        evidence {
          ...AdminEvidence
        }
      }
      disagreements {
        measure
      }
      moveOn {
        key
        status
        evidence {
          ...AdminEvidence
        }
      }
      evidence {
        ...AdminEvidence
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}`) as unknown as TypedDocumentString<AdminStructureQuery, AdminStructureQueryVariables>;
export const AdminResponsibilitiesDocument = new TypedDocumentString(`
    query AdminResponsibilities($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    responsibilities {
      segments
      gaps
      doubles
      cells {
        responsibility
        segment
        status
        accounts
        uncovered
        chosen {
          id
          segment
          role
          roleName
          reason
        }
        roles {
          family
          accounts
        }
        evidence {
          ...AdminEvidence
        }
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}`) as unknown as TypedDocumentString<AdminResponsibilitiesQuery, AdminResponsibilitiesQueryVariables>;
export const AdminWaysOfWorkingDocument = new TypedDocumentString(`
    query AdminWaysOfWorking($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    handovers {
      total {
        ...AdminHandoverResults
      }
      kinds {
        responsibility
        from
        to
        results {
          ...AdminHandoverResults
        }
      }
    }
    hoursCovered {
      hours
      lines {
        region
        language
        hours
        regionHours
        regionHoursCovered
        evidence {
          ...AdminEvidence
        }
      }
    }
    csOpsReturn {
      verdict
      evidence {
        ...AdminEvidence
      }
    }
    renewalsComparison {
      verdict
      evidence {
        ...AdminEvidence
      }
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminHandoverResults on HandoverResults {
  success {
    value
  }
  evidence {
    ...AdminEvidence
  }
}`) as unknown as TypedDocumentString<AdminWaysOfWorkingQuery, AdminWaysOfWorkingQueryVariables>;
export const AdminTeamsDocument = new TypedDocumentString(`
    query AdminTeams($slug: String!, $at: MomentInput, $after: String) {
  organization(slug: $slug, at: $at) {
    id
    teams(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          kind
          segments
          regions
          languages
          parent {
            id
          }
          peopleCount
          branchPeopleCount: peopleCount(withBranch: true)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminTeamsQuery, AdminTeamsQueryVariables>;
export const AdminTeamCapacityDocument = new TypedDocumentString(`
    query AdminTeamCapacity($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    team: capacity(groupBy: TEAM) {
      subject {
        ... on Team {
          id
        }
      }
      lines {
        ...AdminCapacityLine
      }
    }
    branch: capacity(groupBy: TEAM_BRANCH) {
      subject {
        ... on Team {
          id
        }
      }
      lines {
        ...AdminCapacityLine
      }
    }
  }
}
    fragment AdminCapacityLine on CapacityLine {
  family
  load
  capacity
  fullCapacity
  fullUtilisation {
    value
  }
  utilisation {
    value
  }
  triggerUtilisation {
    value
  }
  band
  people
  openSeats
  accounts
  exposedAccounts
  fullBand
  peopleNeeded
}`) as unknown as TypedDocumentString<AdminTeamCapacityQuery, AdminTeamCapacityQueryVariables>;
export const AdminPreviewFindingsDocument = new TypedDocumentString(`
    mutation AdminPreviewFindings($input: PlanInput!) {
  previewPlan(input: $input) {
    ok {
      effects {
        ...AdminFindingEffects
      }
    }
  }
}
    fragment AdminFindingEffects on PlanEffects {
  findings {
    added(first: 10) {
      totalCount
      nodes {
        ...AdminEffectFinding
      }
    }
    cleared(first: 10) {
      totalCount
      nodes {
        ...AdminEffectFinding
      }
    }
  }
}
fragment AdminEffectFinding on LintFinding {
  fingerprint
  severity
  message
}`) as unknown as TypedDocumentString<AdminPreviewFindingsMutation, AdminPreviewFindingsMutationVariables>;
export const AdminPreviewPlanDocument = new TypedDocumentString(`
    mutation AdminPreviewPlan($input: PlanInput!) {
  previewPlan(input: $input) {
    ok {
      ...AdminPreview
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminEffects on PlanEffects {
  asOf
  capacity {
    teamId
    teamName
    family
    before {
      ...AdminCapacitySide
    }
    after {
      ...AdminCapacitySide
    }
  }
  familyCapacity {
    family
    before {
      ...AdminCapacitySide
    }
    after {
      ...AdminCapacitySide
    }
  }
  staffing {
    before {
      ...AdminStaffing
    }
    after {
      ...AdminStaffing
    }
  }
  exposure {
    before {
      ...AdminAccountSum
    }
    after {
      ...AdminAccountSum
    }
    exposed {
      ...AdminExposedAccounts
    }
    relieved {
      ...AdminExposedAccounts
    }
  }
  cost {
    before {
      runRate {
        ...AdminMoney
      }
      budget {
        ...AdminMoney
      }
    }
    after {
      runRate {
        ...AdminMoney
      }
      budget {
        ...AdminMoney
      }
    }
    yearly {
      ...AdminMoney
    }
    oneOff {
      ...AdminMoney
    }
    hiring {
      ...AdminMoney
    }
    founding {
      ...AdminMoney
    }
    seatsOpened
    assumptions {
      source
      text
    }
    seatsWithoutCost
    evidence {
      ...AdminEvidence
    }
  }
  costByMonth {
    months {
      month
      before {
        ...AdminMoney
      }
      after {
        ...AdminMoney
      }
    }
    before {
      ...AdminMoney
    }
    after {
      ...AdminMoney
    }
  }
  service {
    csm {
      ...AdminAccountSum
    }
    coverage {
      ...AdminAccountSum
    }
    tier {
      ...AdminAccountSum
    }
    changes(first: 10) {
      totalCount
      nodes {
        account {
          id
          name
        }
        revenue {
          ...AdminMoney
        }
        tierBefore
        tierAfter
        servers {
          responsibility
          before {
            ...AdminServer
          }
          after {
            ...AdminServer
          }
        }
      }
    }
  }
  moves(first: 10) {
    totalCount
    nodes {
      person {
        id
        name
      }
      before {
        ...AdminPlaceOfWork
      }
      after {
        ...AdminPlaceOfWork
      }
    }
  }
  spans {
    position {
      id
      title
    }
    before {
      ...AdminSpanSide
    }
    after {
      ...AdminSpanSide
    }
  }
}
fragment AdminCapacitySide on CapacitySide {
  load
  capacity
  utilisation {
    value
  }
  band
  openSeats
  exposedAccounts
}
fragment AdminStaffing on StaffingSide {
  people
  seats
  openSeats
  accounts
}
fragment AdminAccountSum on AccountList {
  count
  revenue {
    ...AdminMoney
  }
}
fragment AdminExposedAccounts on AccountList {
  ...AdminAccountSum
  accounts(first: 10) {
    nodes {
      id
      name
    }
  }
}
fragment AdminServer on Server {
  people {
    id
    name
  }
  team {
    id
    name
  }
}
fragment AdminPlaceOfWork on PlaceOfWork {
  teams {
    id
    name
  }
  managers {
    id
    name
  }
}
fragment AdminSpanSide on SpanSide {
  direct
  branch
  verdict
}
fragment AdminPreview on PreviewOk {
  baseRevision
  approval {
    needed
    reason
    approvers
  }
  plan {
    changeCount
    factCount
    differences {
      ...AdminDifference
    }
  }
  effects {
    ...AdminEffects
  }
}
fragment AdminDifference on ThingDifference {
  thingId
  kind
  kindLabel
  label
  action
  fields {
    field
    label
    from
    beforeText
    afterText
  }
}
fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminPreviewPlanMutation, AdminPreviewPlanMutationVariables>;
export const AdminApplyPlanDocument = new TypedDocumentString(`
    mutation AdminApplyPlan($input: PlanInput!) {
  applyPlan(input: $input) {
    ok {
      changed
      revision
    }
    error {
      ...AdminPlanError
    }
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}`) as unknown as TypedDocumentString<AdminApplyPlanMutation, AdminApplyPlanMutationVariables>;
export const AdminAddToDraftDocument = new TypedDocumentString(`
    mutation AdminAddToDraft($input: AddToDraftInput!) {
  addToDraft(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminAddToDraftMutation, AdminAddToDraftMutationVariables>;
export const AdminAddToScenarioDocument = new TypedDocumentString(`
    mutation AdminAddToScenario($input: AddToScenarioInput!) {
  addToScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminAddToScenarioMutation, AdminAddToScenarioMutationVariables>;
export const AdminScenarioOfPlanDocument = new TypedDocumentString(`
    mutation AdminScenarioOfPlan($input: CreateScenarioInput!) {
  createScenario(input: $input) {
    ...AdminCollected
  }
}
    fragment AdminPlanError on PlanError {
  code
  message
  problems {
    code
    path
    changeIndex
    message
  }
}
fragment AdminCollected on ScenarioPayload {
  ok {
    scenario {
      id
      kind
      name
      changeCount
    }
  }
  error {
    ...AdminPlanError
  }
}`) as unknown as TypedDocumentString<AdminScenarioOfPlanMutation, AdminScenarioOfPlanMutationVariables>;
export const AdminScenariosDocument = new TypedDocumentString(`
    query AdminScenarios($slug: String!) {
  organization(slug: $slug) {
    id
    revision
    draft {
      ...AdminScenarioSummary
    }
    scenarios(first: 100) {
      nodes {
        ...AdminScenarioSummary
      }
    }
  }
}
    fragment AdminScenarioSummary on Scenario {
  id
  kind
  name
  note
  status
  restricted
  viewerCanEdit
  viewerCanShare
  revision
  baseRevision
  mergedIn
  isBehind
  awaitingViewer
  changeCount
  planOfYears
  updatedAt
  ...AdminSchedule
  owner {
    name
  }
  base {
    id
    name
  }
}
fragment AdminSchedule on Scenario {
  schedule {
    day
    checkedAt
    changesBefore
    concernsViewer
    scheduledBy {
      name
    }
    problems {
      message
    }
  }
}`) as unknown as TypedDocumentString<AdminScenariosQuery, AdminScenariosQueryVariables>;
export const AdminScheduledDocument = new TypedDocumentString(`
    query AdminScheduled($slug: String!) {
  organization(slug: $slug) {
    id
    asOf
    scheduled {
      ...AdminScenarioSummary
    }
  }
}
    fragment AdminScenarioSummary on Scenario {
  id
  kind
  name
  note
  status
  restricted
  viewerCanEdit
  viewerCanShare
  revision
  baseRevision
  mergedIn
  isBehind
  awaitingViewer
  changeCount
  planOfYears
  updatedAt
  ...AdminSchedule
  owner {
    name
  }
  base {
    id
    name
  }
}
fragment AdminSchedule on Scenario {
  schedule {
    day
    checkedAt
    changesBefore
    concernsViewer
    scheduledBy {
      name
    }
    problems {
      message
    }
  }
}`) as unknown as TypedDocumentString<AdminScheduledQuery, AdminScheduledQueryVariables>;
export const AdminPlanVsActualDocument = new TypedDocumentString(`
    query AdminPlanVsActual($slug: String!, $at: MomentInput) {
  organization(slug: $slug, at: $at) {
    id
    fiscalYear
    planVsActual {
      ...AdminPlanLine
    }
  }
}
    fragment AdminEvidence on Evidence {
  message
  inputs {
    name
    number
    words
    unit
  }
  figures {
    key
    lower
    upper
    openTop
    overridden
  }
}
fragment AdminMoney on Money {
  amountMinor
  currency
}
fragment AdminPlanLine on PlanLine {
  metric
  groupBy
  key
  name
  planFrom
  plan {
    ...AdminPlanFigure
  }
  actual {
    ...AdminPlanFigure
  }
  variance {
    ...AdminPlanFigure
  }
  runOut {
    ...AdminPlanFigure
  }
  runOutVariance {
    ...AdminPlanFigure
  }
  months {
    day
    isAhead
    plan {
      ...AdminPlanFigure
    }
    actual {
      ...AdminPlanFigure
    }
  }
  evidence {
    ...AdminEvidence
  }
}
fragment AdminPlanFigure on PlanFigure {
  figure {
    value
    reason
  }
  amount {
    ...AdminMoney
  }
}`) as unknown as TypedDocumentString<AdminPlanVsActualQuery, AdminPlanVsActualQueryVariables>;
export const AdminAccessActionsDocument = new TypedDocumentString(`
    query AdminAccessActions {
  accessActions {
    name
    label
    roles
    isForCustomRoles
  }
}
    `) as unknown as TypedDocumentString<AdminAccessActionsQuery, AdminAccessActionsQueryVariables>;
export const AdminViewerDocument = new TypedDocumentString(`
    query AdminViewer {
  viewer {
    id
    name
    email
    allOrganizations
    organizations {
      id
      slug
      actions
      viewerCanChangeWhole
      needsSecondFactor
    }
  }
}
    `) as unknown as TypedDocumentString<AdminViewerQuery, AdminViewerQueryVariables>;