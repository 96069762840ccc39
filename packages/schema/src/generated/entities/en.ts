/* Written by the API from its entities; do not edit. */
export const kinds = {
  "organization": {
    "gender": "none",
    "one": "organisation",
    "many": "organisations",
    "fields": {
      "name": "Name",
      "locale": "Language",
      "timeZone": "Time zone",
      "grossMargin": "Gross margin",
      "acquisitionCost": "Acquisition cost a year",
      "fiscalYearStart": "Fiscal year begins in month",
      "planRates": "Plan rates",
      "productComplexity": "Product complexity",
      "growthMotion": "Growth motion",
      "orgModel": "Organisation model",
      "serviceModel": "Service model",
      "reportingLine": "Reporting line",
      "approvalRule": "Approval",
      "approvers": "Approvers",
      "approvalOverChanges": "Approval above changes",
      "approvalOverCost": "Approval above cost a year"
    }
  },
  "role": {
    "gender": "none",
    "one": "role",
    "many": "roles",
    "fields": {
      "name": "Name",
      "family": "Role family",
      "level": "Level",
      "layer": "Leadership layer"
    }
  },
  "team": {
    "gender": "none",
    "one": "team",
    "many": "teams",
    "fields": {
      "name": "Name",
      "kind": "Kind",
      "parentId": "Parent team",
      "segments": "Segments",
      "verticals": "Verticals",
      "regions": "Regions",
      "languages": "Languages"
    }
  },
  "position": {
    "gender": "none",
    "one": "position",
    "many": "positions",
    "fields": {
      "title": "Title",
      "roleId": "Role",
      "teamId": "Team",
      "fte": "FTE",
      "reportsToId": "Reports to",
      "budgetedCost": "Budgeted cost"
    }
  },
  "person": {
    "gender": "none",
    "one": "person",
    "many": "people",
    "fields": {
      "name": "Name",
      "email": "E-mail",
      "languages": "Languages",
      "region": "Region",
      "timeZone": "Time zone",
      "skills": "Skills",
      "loadedCost": "Loaded cost"
    }
  },
  "rollout": {
    "gender": "none",
    "one": "rollout",
    "many": "rollouts",
    "fields": {
      "name": "Name",
      "serviceModel": "Service model",
      "startOn": "Starts on",
      "phase": "Phase",
      "checklist": "Checklist"
    }
  },
  "account": {
    "gender": "none",
    "one": "account",
    "many": "accounts",
    "fields": {
      "name": "Name",
      "acv": "ACV",
      "contractCurrency": "Contract currency",
      "segment": "Segment",
      "tier": "Tier",
      "strategic": "Strategic",
      "complexity": "Complexity",
      "vertical": "Vertical",
      "region": "Region",
      "language": "Language",
      "parentId": "Parent account",
      "signedOn": "Signed on",
      "contractStart": "Contract start",
      "contractEnd": "Contract end",
      "noticeDays": "Notice days",
      "autoRenew": "Renews automatically",
      "renewalTerms": "Renewal terms",
      "loadWeight": "Load weight",
      "backupPositionId": "Backup",
      "pilotId": "Pilot of"
    }
  },
  "implementation": {
    "gender": "none",
    "one": "implementation",
    "many": "implementations",
    "fields": {
      "accountId": "Account",
      "positionId": "Position",
      "status": "Status",
      "plannedStart": "Planned start",
      "plannedEnd": "Planned end",
      "startedOn": "Started on",
      "liveOn": "Live on",
      "firstValueOn": "First value on"
    }
  },
  "stakeholder": {
    "gender": "none",
    "one": "stakeholder",
    "many": "stakeholders",
    "fields": {
      "accountId": "Account",
      "name": "Name",
      "role": "Role",
      "title": "Job title",
      "email": "E-mail"
    }
  },
  "successPlan": {
    "gender": "none",
    "one": "success plan",
    "many": "success plans",
    "fields": {
      "accountId": "Account",
      "title": "Title",
      "metric": "Metric",
      "unit": "Unit",
      "baseline": "Baseline",
      "target": "Target",
      "measured": "Latest measurement",
      "startOn": "Starts on",
      "dueOn": "Due on",
      "status": "Status",
      "ownerPositionId": "Owner",
      "milestones": "Milestones"
    }
  },
  "opportunity": {
    "gender": "none",
    "one": "opportunity",
    "many": "opportunities",
    "fields": {
      "accountId": "Account",
      "kind": "Kind",
      "stage": "Stage",
      "amount": "Amount",
      "expectedOn": "Expected on",
      "trigger": "Trigger",
      "handedToSalesOn": "Handed to sales on",
      "ownerPositionId": "Owner"
    }
  },
  "advocacyAct": {
    "gender": "none",
    "one": "advocacy act",
    "many": "advocacy acts",
    "fields": {
      "accountId": "Account",
      "kind": "Kind",
      "on": "Date",
      "wonAccountId": "Customer won",
      "note": "Note"
    }
  },
  "renewal": {
    "gender": "none",
    "one": "renewal",
    "many": "renewals",
    "fields": {
      "accountId": "Account",
      "contractEnd": "Contract end",
      "stage": "Stage",
      "intent": "Intent",
      "forecastCategory": "Forecast category",
      "forecastArr": "Forecast ARR",
      "blockers": "Blockers",
      "savePlan": "Save plan",
      "ownerPositionId": "Owner"
    }
  },
  "escalation": {
    "gender": "none",
    "one": "escalation",
    "many": "escalations",
    "fields": {
      "accountId": "Account",
      "title": "Title",
      "severity": "Severity",
      "ownerPositionId": "Owner",
      "sponsorPositionId": "Executive sponsor",
      "openedOn": "Opened on",
      "nextUpdateOn": "Next update due",
      "cause": "Cause"
    }
  },
  "playbook": {
    "gender": "none",
    "one": "playbook",
    "many": "playbooks",
    "fields": {
      "name": "Name",
      "stage": "Stage",
      "segment": "Segment",
      "tier": "Tier",
      "steps": "Steps",
      "deliverables": "Deliverables",
      "contactsPerYear": "Contacts a year",
      "selfService": "Self-service"
    }
  },
  "assessment": {
    "gender": "none",
    "one": "assessment",
    "many": "assessments",
    "fields": {
      "takenOn": "Answered on",
      "answers": "Answers",
      "competition": "Competition",
      "readiness": "Readiness",
      "answeredById": "Answered by",
      "note": "Note"
    }
  },
  "acceptance": {
    "gender": "none",
    "one": "accepted finding",
    "many": "accepted findings",
    "fields": {
      "fingerprint": "Finding",
      "mostAccounts": "Accounts at most",
      "reason": "Reason",
      "until": "Accepted until"
    }
  },
  "accountability": {
    "gender": "none",
    "one": "accountability",
    "many": "accountabilities",
    "fields": {
      "responsibility": "Responsibility",
      "segment": "Segment",
      "role": "Role",
      "roleName": "Name of the role",
      "reason": "Reason"
    }
  },
  "target": {
    "gender": "none",
    "one": "target",
    "many": "targets",
    "fields": {
      "metric": "Metric",
      "teamId": "Team",
      "segment": "Segment",
      "rate": "Rate",
      "days": "Days",
      "fte": "FTE",
      "monthlyCost": "Cost a month",
      "note": "Note"
    }
  },
  "occupancy": {
    "gender": "none",
    "one": "occupancy",
    "many": "occupancies",
    "fields": {
      "personId": "Person",
      "positionId": "Position",
      "fte": "FTE"
    }
  },
  "leave": {
    "gender": "none",
    "one": "leave",
    "many": "leaves",
    "fields": {
      "personId": "Person",
      "shareAbsent": "Share absent",
      "kind": "Kind of leave",
      "note": "Note"
    }
  },
  "coverage": {
    "gender": "none",
    "one": "coverage",
    "many": "coverages",
    "fields": {
      "accountId": "Account",
      "responsibility": "Responsibility",
      "kind": "Kind",
      "positionId": "Position",
      "teamId": "Team",
      "reason": "Reason",
      "outcome": "Outcome",
      "satisfaction": "Satisfaction",
      "outcomeOn": "Outcome on",
      "toldOn": "Customer told on",
      "acceptedOn": "Accepted on"
    }
  },
  "policy": {
    "gender": "none",
    "one": "policy",
    "many": "policies",
    "fields": {
      "value": "Value",
      "reason": "Reason"
    }
  },
  "ticketVolume": {
    "gender": "none",
    "one": "ticket volume",
    "many": "ticket volumes",
    "fields": {
      "accountId": "Account",
      "teamId": "Team",
      "opened": "Opened",
      "solved": "Solved",
      "breached": "Breached",
      "resolutionMinutes": "Resolution minutes"
    }
  },
  "arrMovement": {
    "gender": "none",
    "one": "ARR movement",
    "many": "ARR movements",
    "fields": {
      "accountId": "Account",
      "movement": "Movement",
      "amount": "Amount",
      "reason": "Reason"
    }
  },
  "healthSignal": {
    "gender": "none",
    "one": "health signal",
    "many": "health signals",
    "fields": {
      "accountId": "Account",
      "family": "Signal family",
      "metric": "Metric",
      "value": "Value"
    }
  },
  "touchpoint": {
    "gender": "none",
    "one": "touchpoint",
    "many": "touchpoints",
    "fields": {
      "externalId": "External id",
      "accountId": "Account",
      "kind": "Kind",
      "personId": "Person",
      "outcome": "Outcome",
      "nextOn": "Next on"
    }
  }
}
export const records = {
  "PlanRate": {
    "currency": "Currency",
    "rate": "Rate"
  },
  "RolloutItem": {
    "phase": "Phase",
    "title": "Title",
    "doneOn": "Done on"
  },
  "Milestone": {
    "title": "Title",
    "dueOn": "Due on",
    "doneOn": "Done on"
  },
  "PlaybookStep": {
    "title": "Title",
    "day": "Day",
    "responsibility": "Responsibility"
  },
  "AssessmentAnswers": {
    "KNOWS_RETENTION": "Knows GRR and NRR",
    "SEES_RISK_EARLY": "Sees customers at risk 60–90 days ahead",
    "DEFINES_ONBOARDING": "Defines completion and time to value of onboarding",
    "KNOWS_ACTIVE_USE": "Knows the share of weekly active users",
    "FINDS_EXPANSION": "Finds expansion systematically",
    "SHOWS_ROI": "Shows the return for top accounts",
    "FLAGS_BEFORE_CRITICAL": "Health scores flag accounts before they are critical"
  },
  "SegmentCompetition": {
    "segment": "Segment",
    "offered": "Service offered",
    "drivesChurn": "Service drives churn",
    "position": "Position",
    "selfServeMarket": "Self-service market"
  },
  "ServiceModelAnswers": {
    "PRODUCT_MARKET_FIT": "Product-market fit",
    "INSTRUMENTATION": "Product instrumentation",
    "HEALTH_DATA": "Health data",
    "AUTOMATION": "Content and automation"
  }
}
export const changes = {
  "createOrganization": "Create the organisation",
  "updateOrganization": "Change the organisation",
  "createRole": "Add a role",
  "updateRole": "Change a role",
  "retireRole": "Retire a role",
  "createTeam": "Create a team",
  "updateTeam": "Change a team",
  "retireTeam": "Retire a team",
  "moveTeam": "Move a team",
  "openPosition": "Open a position",
  "updatePosition": "Change a position",
  "closePosition": "Close a position",
  "movePosition": "Move a position",
  "hirePerson": "Hire a person",
  "updatePerson": "Change a person",
  "endEmployment": "End an employment",
  "rehirePerson": "Rehire a person",
  "startRollout": "Start a rollout",
  "updateRollout": "Change a rollout",
  "endRollout": "End a rollout",
  "addAccount": "Add an account",
  "updateAccount": "Change an account",
  "closeAccount": "Close an account",
  "reopenAccount": "Reopen an account",
  "setTier": "Set a tier",
  "createImplementation": "Add an implementation",
  "updateImplementation": "Change an implementation",
  "addStakeholder": "Add a stakeholder",
  "updateStakeholder": "Change a stakeholder",
  "removeStakeholder": "Remove a stakeholder",
  "createSuccessPlan": "Create a success plan",
  "updateSuccessPlan": "Change a success plan",
  "endSuccessPlan": "End a success plan",
  "createOpportunity": "Add an opportunity",
  "updateOpportunity": "Change an opportunity",
  "endOpportunity": "End an opportunity",
  "recordAdvocacyAct": "Record an advocacy act",
  "updateAdvocacyAct": "Change an advocacy act",
  "removeAdvocacyAct": "Remove an advocacy act",
  "createRenewal": "Add a renewal",
  "updateRenewal": "Change a renewal",
  "endRenewal": "End a renewal",
  "openEscalation": "Open an escalation",
  "updateEscalation": "Change an escalation",
  "closeEscalation": "Close an escalation",
  "createPlaybook": "Create a playbook",
  "updatePlaybook": "Change a playbook",
  "retirePlaybook": "Retire a playbook",
  "recordAssessment": "Record an assessment",
  "updateAssessment": "Change an assessment",
  "removeAssessment": "Remove an assessment",
  "acceptFinding": "Accept a finding",
  "updateAcceptance": "Change an accepted finding",
  "withdrawAcceptance": "Accept a finding no longer",
  "assignAccountability": "Choose the accountable role",
  "updateAccountability": "Change the accountable role",
  "endAccountability": "Take back the choice of the accountable role",
  "addTarget": "Add a target",
  "updateTarget": "Change a target",
  "endTarget": "End a target",
  "fillPosition": "Fill a position",
  "vacatePosition": "Vacate a position",
  "recordLeave": "Record a leave",
  "endLeave": "End a leave",
  "coverAccount": "Cover an account",
  "endCoverage": "End a coverage",
  "handOverAccount": "Hand an account over",
  "completeHandover": "Complete a handover",
  "tellHandover": "Record that the customer was told",
  "setPolicy": "Set a policy",
  "clearPolicy": "Clear a policy",
  "recordTicketVolume": "Record tickets",
  "recordArrMovement": "Record an ARR movement",
  "recordHealthSignal": "Record health signals",
  "recordTouchpoint": "Record touchpoints",
  "upsertRole": "Create or update a role",
  "upsertTeam": "Create or update a team",
  "upsertPosition": "Create or update a position",
  "upsertPerson": "Create or update a person",
  "upsertRollout": "Create or update a rollout",
  "upsertAccount": "Create or update an account",
  "upsertImplementation": "Create or update an implementation",
  "upsertStakeholder": "Create or update a stakeholder",
  "upsertSuccessPlan": "Create or update a success plan",
  "upsertOpportunity": "Create or update an opportunity",
  "upsertAdvocacyAct": "Create or update an advocacy act",
  "upsertRenewal": "Create or update a renewal",
  "upsertEscalation": "Create or update an escalation",
  "upsertPlaybook": "Create or update a playbook",
  "upsertAssessment": "Create or update an assessment",
  "upsertAcceptance": "Create or update an accepted finding",
  "upsertAccountability": "Create or update an accountability",
  "upsertTarget": "Create or update a target",
  "addExternalReference": "Add an external reference",
  "moveExternalReference": "Move an external reference",
  "removeExternalReference": "Remove an external reference",
  "restore": "Restore a former state"
}
export const choices = {
  "approvalRule": {
    "NAMED": "One of the named people",
    "NONE": "Not needed",
    "ONE_OTHER": "One other person"
  },
  "complexity": {
    "HIGH": "High",
    "LOW": "Low",
    "MODERATE": "Moderate"
  },
  "growthMotion": {
    "LAND_AND_EXPAND": "Land-and-expand",
    "MISSION_DRIVEN": "Mission-driven",
    "PRODUCT_LED": "Product-led",
    "SALES_LED": "Sales-led"
  },
  "orgModel": {
    "GENERALIST": "Generalist",
    "GEOGRAPHIC": "Geographic",
    "POD": "Pod",
    "SPECIALIST": "Specialist"
  },
  "serviceModel": {
    "HIGH_TOUCH": "High-touch",
    "HYBRID": "Hybrid",
    "LOW_TOUCH": "Low-touch",
    "TECH_TOUCH": "Tech-touch"
  },
  "reportingLine": {
    "CCO": "CCO",
    "CEO_COO": "CEO or COO",
    "CRO": "CRO"
  },
  "teamKind": {
    "FUNCTION": "Function",
    "POD": "Pod",
    "REGION": "Region",
    "SHARED_SERVICE": "Shared service"
  },
  "roleFamily": {
    "CSM": "CSM",
    "CS_OPS": "CS Operations",
    "IMPLEMENTATION": "Implementation",
    "LEADERSHIP": "Leadership",
    "ENABLEMENT": "Content and enablement",
    "PROFESSIONAL_SERVICES": "Professional Services",
    "RENEWALS": "Renewals",
    "SUPPORT": "Support",
    "TAM": "Technical account management"
  },
  "leadershipLayer": {
    "CCO": "Chief Customer Officer",
    "DIRECTOR": "Director",
    "MANAGER": "Manager",
    "TEAM_LEAD": "Team Lead",
    "VP": "Vice-president"
  },
  "segment": {
    "ENTERPRISE": "Enterprise",
    "MID_MARKET": "Mid-market",
    "SMB": "SMB"
  },
  "tier": {
    "HIGH_TOUCH": "High-touch",
    "LOW_TOUCH": "Low-touch",
    "TECH_TOUCH": "Tech-touch"
  },
  "responsibility": {
    "CSM": "CSM",
    "IMPLEMENTATION": "Implementation",
    "RENEWALS": "Renewals",
    "SUPPORT": "Support",
    "TAM": "Technical account management"
  },
  "coverageKind": {
    "ACCOUNTABLE": "Accountable",
    "TRANSITION": "Handover"
  },
  "leaveKind": {
    "MEDICAL": "Medical",
    "OTHER": "Other",
    "PARENTAL": "Parental",
    "SABBATICAL": "Sabbatical",
    "VACATION": "Vacation"
  },
  "handoverOutcome": {
    "ABANDONED": "Abandoned",
    "DONE": "Done"
  },
  "namedResponsibility": {
    "ONBOARDING": "Onboarding",
    "ADOPTION_ENABLEMENT": "Adoption enablement",
    "HEALTH_MONITORING": "Health monitoring",
    "RENEWAL_MANAGEMENT": "Renewal management",
    "EXPANSION_IDENTIFICATION": "Expansion identification",
    "VALUE_TRACKING": "Value tracking",
    "EXECUTIVE_ENGAGEMENT": "Executive engagement",
    "ADVOCACY_DEVELOPMENT": "Advocacy development",
    "CROSS_FUNCTIONAL_COORDINATION": "Cross-functional coordination"
  },
  "accountableRole": {
    "CSM": "CSM",
    "CS_OPS": "CS Operations",
    "IMPLEMENTATION": "Implementation",
    "LEADERSHIP": "Leadership",
    "ENABLEMENT": "Content and enablement",
    "PROFESSIONAL_SERVICES": "Professional Services",
    "RENEWALS": "Renewals",
    "SUPPORT": "Support",
    "TAM": "Technical account management",
    "SALES": "Sales",
    "ACCOUNT_MANAGEMENT": "Account management",
    "MARKETING": "Marketing",
    "PRODUCT": "Product",
    "FINANCE": "Finance",
    "PARTNERS": "Partners",
    "FOUNDERS": "Founders and executives",
    "OTHER": "Another role"
  },
  "implementationStatus": {
    "ACTIVE": "Active",
    "CANCELLED": "Cancelled",
    "LIVE": "Live",
    "QUEUED": "Queued"
  },
  "arrMovementKind": {
    "CHURN": "Churn",
    "CONTRACTION": "Contraction",
    "EXPANSION": "Expansion",
    "NEW": "New",
    "OPENING": "Opening balance",
    "TRANSFER": "Transfer"
  },
  "stakeholderRole": {
    "CHAMPION": "Champion",
    "DECISION_MAKER": "Decision-maker",
    "SPONSOR": "Sponsor",
    "USER": "User"
  },
  "successPlanStatus": {
    "ACHIEVED": "Achieved",
    "ACTIVE": "Active",
    "CANCELLED": "Cancelled",
    "MISSED": "Missed"
  },
  "opportunityKind": {
    "CONSUMPTION": "Consumption",
    "MODULE": "Module",
    "SEATS": "More seats",
    "TIER": "Higher tier",
    "USE_CASE": "New use case"
  },
  "opportunityStage": {
    "HANDED_TO_SALES": "With sales",
    "IDENTIFIED": "Identified",
    "LOST": "Lost",
    "QUALIFIED": "Qualified",
    "WON": "Won"
  },
  "advocacyKind": {
    "CASE_STUDY": "Case study",
    "REFERENCE": "Reference",
    "REFERRAL": "Referral",
    "REVIEW": "Review"
  },
  "escalationSeverity": {
    "CRITICAL": "Critical",
    "HIGH": "High",
    "LOW": "Low",
    "MEDIUM": "Medium"
  },
  "lifecycleStage": {
    "ADOPTION": "Adoption",
    "ADVOCACY": "Advocacy",
    "EXPANSION": "Expansion",
    "ONBOARDING": "Onboarding",
    "RENEWAL": "Renewal",
    "RETENTION": "Retention"
  },
  "signalFamily": {
    "CONTEXT": "Business context",
    "RELATIONSHIP": "Relationship",
    "SENTIMENT": "Sentiment",
    "USAGE": "Product usage"
  },
  "touchpointKind": {
    "BUSINESS_REVIEW": "Business review",
    "CALL": "Call",
    "ESCALATION": "Escalation",
    "INTERVENTION": "Intervention",
    "TRAINING": "Training"
  },
  "rolloutPhase": {
    "DESIGN": "Design",
    "FULL_ROLLOUT": "Full rollout",
    "OPTIMISATION": "Optimisation",
    "PILOT": "Pilot"
  },
  "marketPosition": {
    "PREMIUM": "Premium",
    "VALUE": "Value for money"
  },
  "assessmentAnswer": {
    "NO": "No",
    "PARTLY": "Partly",
    "YES": "Yes"
  },
  "renewalStage": {
    "ENGAGED": "Engaged",
    "LOST": "Lost",
    "NEGOTIATING": "Negotiating",
    "NOT_STARTED": "Not started",
    "PROPOSED": "Proposed",
    "WON": "Won"
  },
  "renewalIntent": {
    "LIKELY": "Likely",
    "UNLIKELY": "Unlikely",
    "UNSURE": "Unsure"
  },
  "forecastCategory": {
    "AT_RISK": "At risk",
    "BEST_CASE": "Best case",
    "COMMIT": "Commit"
  },
  "targetMetric": {
    "GRR": "GRR",
    "NRR": "NRR",
    "RENEWAL_RATE": "Renewal rate",
    "COST_SHARE": "Cost share",
    "TIME_TO_VALUE": "Time to value",
    "HEADCOUNT": "Headcount",
    "COST": "Staff cost"
  }
}
export const time = {
  "from": "From",
  "to": "Until"
}
