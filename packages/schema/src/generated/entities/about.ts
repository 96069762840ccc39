/* Written by the API from its entities; do not edit. */
export const kinds = {
  "organization": {
    "about": "A company and its post-sale organisation, at one revision and on one day. Everything below it is seen at the same moment.",
    "fields": {
      "name": {
        "input": "What the company is called.",
        "output": "What the company is called."
      },
      "locale": {
        "input": "The language of its texts where none is asked for.",
        "output": "The language of its texts where none is asked for."
      },
      "timeZone": {
        "input": "IANA time zone in which “today” is read.",
        "output": "IANA time zone in which “today” is read."
      },
      "grossMargin": {
        "input": "Gross margin as a share of revenue, 0–1.",
        "output": "Gross margin as a share of revenue, 0–1; null when not known."
      },
      "acquisitionCost": {
        "input": "What winning new customers costs a year: sales, marketing and whatever else serves it. From its day on, so that another year may cost another sum.",
        "output": "What winning new customers costs a year: sales, marketing and whatever else serves it; null when not recorded."
      },
      "fiscalYearStart": {
        "input": "The month in which its fiscal year begins: 1 is January, and the default.",
        "output": "The month in which its fiscal year begins: 1 is January, and the default."
      },
      "planRates": {
        "input": "What other currencies are worth in the plan of the fiscal year in which the change takes effect; they hold for that whole year and until others are set. All of them: what is left out keeps its former rate.",
        "output": "What other currencies are worth in the plan of the fiscal year. Contracts in them are told at these rates; before the first recorded ones those hold too."
      },
      "productComplexity": {
        "input": "How complex its product is.",
        "output": "How complex its product is."
      },
      "growthMotion": {
        "input": "What drives its growth.",
        "output": "What drives its growth; null when not declared."
      },
      "orgModel": {
        "input": "The organisation model it says it has.",
        "output": "The organisation model it says it has; null when not declared."
      },
      "serviceModel": {
        "input": "The service model it says it has.",
        "output": "The service model it says it has; null when not declared."
      },
      "reportingLine": {
        "input": "Whom the head of the organisation reports to.",
        "output": "Whom the head of the organisation reports to; null when not declared."
      },
      "approvalRule": {
        "input": "Who must agree before a plan is applied.",
        "output": "Who must agree before a plan is applied."
      },
      "approvers": {
        "input": "The e-mail addresses of those of whom one must agree; they count where the rule is `NAMED`, which needs at least one.",
        "output": "The e-mail addresses of those of whom one must agree; they count where the rule is `NAMED`, which needs at least one."
      },
      "approvalOverChanges": {
        "input": "Plans that change more things than this need approval. With neither this nor a cost, every plan does.",
        "output": "Plans that change more things than this need approval; null where their number does not matter."
      },
      "approvalOverCost": {
        "input": "Plans that cost more than this a year need approval. With neither this nor a number of changes, every plan does.",
        "output": "Plans that cost more than this a year need approval; null where their cost does not matter."
      }
    }
  },
  "role": {
    "about": "A role as the organization uses it.",
    "fields": {
      "name": {
        "input": "What it is called.",
        "output": "What the role is called."
      },
      "family": {
        "input": "What it does; decides which figures apply.",
        "output": "What it does; decides which figures apply."
      },
      "level": {
        "input": "Steps above the first rung of its ladder; 0 is the first.",
        "output": "Steps above the first rung of its career ladder: 0 is the first."
      },
      "layer": {
        "input": "For leadership: whose span of control applies.",
        "output": "For leadership: whose span of control applies; null otherwise."
      }
    }
  },
  "team": {
    "about": "A team: a node of the forest that the organisation is cut into.",
    "fields": {
      "name": {
        "input": "What it is called.",
        "output": "What the team is called."
      },
      "kind": {
        "input": "What it is cut by.",
        "output": "What it is cut by."
      },
      "parentId": {
        "input": "The team above it; null makes it a root.",
        "output": "The team it is a part of; null for a root."
      },
      "segments": {
        "input": "Segments it serves; none means all.",
        "output": "The segments it serves; empty means all."
      },
      "verticals": {
        "input": "Verticals it serves; none means all.",
        "output": "The industries it serves; empty means all."
      },
      "regions": {
        "input": "Regions it serves; none means all.",
        "output": "The regions it serves; empty means all."
      },
      "languages": {
        "input": "Languages it serves, as BCP 47 tags; none means all.",
        "output": "The languages it serves customers in, as BCP 47 tags; empty means all."
      }
    }
  },
  "position": {
    "about": "A seat: people leave, seats stay. One without an occupant is an open position.",
    "fields": {
      "title": {
        "input": "What the seat is called.",
        "output": "What the seat is called."
      },
      "roleId": {
        "input": "Its role.",
        "output": "Its role."
      },
      "teamId": {
        "input": "The team it belongs to.",
        "output": "The team it belongs to."
      },
      "fte": {
        "input": "Its size in full-time equivalents, 0.01–1; 1 by default.",
        "output": "Its size in full-time equivalents: 1 is one whole."
      },
      "reportsToId": {
        "input": "The seat it reports to; null at the top.",
        "output": "The seat it reports to; null at the top."
      },
      "budgetedCost": {
        "input": "Budgeted loaded cost a year at 1 FTE.",
        "output": "Budgeted loaded cost a year at 1 FTE; null when not budgeted."
      }
    }
  },
  "person": {
    "about": "Someone who can sit in seats.",
    "fields": {
      "name": {
        "input": "Full name.",
        "output": "Full name."
      },
      "email": {
        "input": "E-mail address.",
        "output": "E-mail address; null when not known."
      },
      "languages": {
        "input": "Languages spoken, as BCP 47 tags.",
        "output": "Languages spoken, as BCP 47 tags."
      },
      "region": {
        "input": "Where the person works.",
        "output": "Where the person works."
      },
      "timeZone": {
        "input": "IANA time zone.",
        "output": "IANA time zone."
      },
      "skills": {
        "input": "What the person is good at.",
        "output": "What the person is good at."
      },
      "loadedCost": {
        "input": "Loaded cost a year at 1 FTE.",
        "output": "Loaded cost a year at 1 FTE; null when not known."
      }
    }
  },
  "rollout": {
    "about": "A change of service model, in phases (BM “Rollout”).",
    "fields": {
      "name": {
        "input": "What it is called.",
        "output": "What it is called."
      },
      "serviceModel": {
        "input": "The model to be reached.",
        "output": "The model to be reached."
      },
      "startOn": {
        "input": "First day of the design phase.",
        "output": "First day of the design phase."
      },
      "phase": {
        "input": "The phase it is in.",
        "output": "The phase it is in."
      },
      "checklist": {
        "input": "What is to be done in each phase.",
        "output": "What is to be done in each phase."
      }
    }
  },
  "account": {
    "about": "A customer.",
    "fields": {
      "name": {
        "input": "The customer.",
        "output": "What the customer is called."
      },
      "acv": {
        "input": "Annual contract value, in the currency of the contract.",
        "output": "Annual contract value, in the currency of the contract."
      },
      "contractCurrency": {
        "input": "The currency of its contract: its ACV, its movements of ARR and its opportunities are in it. Left out: the organization’s. Another needs a rate in `Organization.planRates`, and all that is recorded of its ARR is in one currency.",
        "output": "The currency of its contract, of its ACV, its movements of ARR and its opportunities; null: the organization’s. Everything computed of them is in the organization’s, at the plan rate of the fiscal year."
      },
      "segment": {
        "input": "Its segment.",
        "output": "What kind of customer it is."
      },
      "tier": {
        "input": "How it is served; null lets its segment decide.",
        "output": "How it is served; null: as is usual in its segment."
      },
      "strategic": {
        "input": "Whether it matters beyond its value.",
        "output": "Whether it matters beyond its contract: a logo, an entry to a market."
      },
      "complexity": {
        "input": "How complex it is to serve.",
        "output": "How complex it is to serve."
      },
      "vertical": {
        "input": "Its industry.",
        "output": "Its industry; null when not known."
      },
      "region": {
        "input": "Where it is.",
        "output": "Its region; null when not known."
      },
      "language": {
        "input": "The language it is served in, as a BCP 47 tag.",
        "output": "The language it speaks, as a BCP 47 tag; null when not known."
      },
      "parentId": {
        "input": "The account it belongs to: together they are one customer.",
        "output": "The account it belongs to: together they are one customer. Null when it stands by itself."
      },
      "signedOn": {
        "input": "Day on which the contract was signed.",
        "output": "The day on which the contract was signed; null when not known."
      },
      "contractStart": {
        "input": "First day of the contract.",
        "output": "The first day of the contract; null when not known."
      },
      "contractEnd": {
        "input": "Day on which the contract ends.",
        "output": "The day on which the contract ends unless renewed; null when not known."
      },
      "noticeDays": {
        "input": "Days before the contract ends by which notice must be given.",
        "output": "Days before the contract ends by which notice must be given; null when not known."
      },
      "autoRenew": {
        "input": "Whether it renews unless cancelled.",
        "output": "Whether the contract renews by itself."
      },
      "renewalTerms": {
        "input": "Terms of the renewal, in words.",
        "output": "Terms of renewal in the contract’s words; null when not known."
      },
      "loadWeight": {
        "input": "Its load compared with an ordinary account, 0–100; 1 by default.",
        "output": "How much load it is, in ordinary accounts of its kind: 1 by default."
      },
      "backupPositionId": {
        "input": "The seat that steps in when whoever answers for it is away or leaves.",
        "output": "The seat that steps in when whoever answers for it is away or leaves; null when none is named."
      },
      "pilotId": {
        "input": "The rollout of a service model whose pilot it takes part in.",
        "output": "The rollout of a service model whose pilot it takes part in; null when it is in none."
      }
    }
  },
  "implementation": {
    "about": "An onboarding project of an account.",
    "fields": {
      "accountId": {
        "input": "The account.",
        "output": "The customer; null when not live on the day."
      },
      "positionId": {
        "input": "The specialist’s seat.",
        "output": "The specialist's seat; null while nobody has it."
      },
      "status": {
        "input": "Where it stands.",
        "output": "Where it stands."
      },
      "plannedStart": {
        "input": "When it is to start.",
        "output": "The day it should begin."
      },
      "plannedEnd": {
        "input": "When it is to be live.",
        "output": "The day it should be live."
      },
      "startedOn": {
        "input": "When it started.",
        "output": "The day it began."
      },
      "liveOn": {
        "input": "When the customer went live.",
        "output": "The day it went live."
      },
      "firstValueOn": {
        "input": "When the customer first had a measurable result.",
        "output": "The day the customer first had a measurable outcome."
      }
    }
  },
  "stakeholder": {
    "about": "A customer’s person: who pays, speaks for us, decides or uses.",
    "fields": {
      "accountId": {
        "input": "The account.",
        "output": "The customer; null when not live on the day."
      },
      "name": {
        "input": "Full name.",
        "output": "Full name."
      },
      "role": {
        "input": "What the person is to us.",
        "output": "What the person is to us."
      },
      "title": {
        "input": "The person’s job.",
        "output": "Job title; null when not known."
      },
      "email": {
        "input": "E-mail address.",
        "output": "E-mail address; null when not known."
      }
    }
  },
  "successPlan": {
    "about": "What a customer wants to reach, how it is measured and how far it is (PM “Pillars”).",
    "fields": {
      "accountId": {
        "input": "The account.",
        "output": "The customer; null when not live on the day."
      },
      "title": {
        "input": "What it is called.",
        "output": "What it is called."
      },
      "metric": {
        "input": "The business metric, in words.",
        "output": "The business metric, in words."
      },
      "unit": {
        "input": "The metric’s unit, in words.",
        "output": "The metric’s unit, in words; null when not given."
      },
      "baseline": {
        "input": "The metric at the start; 0 by default.",
        "output": "The metric at the start, in its unit."
      },
      "target": {
        "input": "What it is to reach.",
        "output": "What it is to reach, in its unit."
      },
      "measured": {
        "input": "The latest measurement.",
        "output": "The latest measurement, in its unit; null before the first."
      },
      "startOn": {
        "input": "When it starts.",
        "output": "When it starts."
      },
      "dueOn": {
        "input": "When the target is to be reached.",
        "output": "When the target is to be reached."
      },
      "status": {
        "input": "Where it stands.",
        "output": "Where it stands."
      },
      "ownerPositionId": {
        "input": "The seat that answers for it.",
        "output": "The seat that answers for it; null when none does on the day."
      },
      "milestones": {
        "input": "Steps on the way.",
        "output": "Steps on the way, in the order of the plan."
      }
    }
  },
  "opportunity": {
    "about": "A chance that an account grows.",
    "fields": {
      "accountId": {
        "input": "The account.",
        "output": "The customer; null when not live on the day."
      },
      "kind": {
        "input": "What the account could grow by.",
        "output": "What the account could grow by."
      },
      "stage": {
        "input": "Where it stands.",
        "output": "Where it stands."
      },
      "amount": {
        "input": "Expected growth of the annual contract value, in the currency of the account’s contract.",
        "output": "Expected growth of the annual contract value, in the currency of the account’s contract."
      },
      "expectedOn": {
        "input": "When it is expected.",
        "output": "When it is expected; null when not known."
      },
      "trigger": {
        "input": "What showed it.",
        "output": "What showed it, in words; null when not given."
      },
      "handedToSalesOn": {
        "input": "When sales took it over.",
        "output": "When sales took it over; null until then."
      },
      "ownerPositionId": {
        "input": "The seat that answers for it.",
        "output": "The seat that answers for it; null when none does on the day."
      }
    }
  },
  "advocacyAct": {
    "about": "Something a customer did for us (PM “Advocacy”).",
    "fields": {
      "accountId": {
        "input": "The account.",
        "output": "The customer; null when not live on the day."
      },
      "kind": {
        "input": "What it was.",
        "output": "What it did."
      },
      "on": {
        "input": "When it was.",
        "output": "When it did it."
      },
      "wonAccountId": {
        "input": "The customer that was won by it, where it is a referral.",
        "output": "The customer that was won by it, where it is a referral; null when none was, or it is not said."
      },
      "note": {
        "input": "More about it.",
        "output": "More about it; null when there is none."
      }
    }
  },
  "renewal": {
    "about": "The renewal of one contract end.",
    "fields": {
      "accountId": {
        "input": "The account.",
        "output": "The customer; null when not live on the day."
      },
      "contractEnd": {
        "input": "The end of contract it is about.",
        "output": "The end of contract it is about."
      },
      "stage": {
        "input": "Where it stands.",
        "output": "Where it stands."
      },
      "intent": {
        "input": "What the customer means to do.",
        "output": "What the customer means to do; null when not known."
      },
      "forecastCategory": {
        "input": "What its owner calls: whether it is to be counted on.",
        "output": "What its owner calls: whether it is to be counted on; null when not called."
      },
      "forecastArr": {
        "input": "What its owner expects to keep a year, in the currency of the account’s contract; all of its ARR when left out.",
        "output": "What its owner expects to keep a year, in the currency of the account’s contract; null: all of its ARR."
      },
      "blockers": {
        "input": "What stands in the way.",
        "output": "What stands in the way, in words; empty when nothing does."
      },
      "savePlan": {
        "input": "What is done to keep the customer.",
        "output": "What is done to keep the customer; null when nothing needs to be."
      },
      "ownerPositionId": {
        "input": "The seat that answers for it.",
        "output": "The seat that answers for it; null when none does on the day."
      }
    }
  },
  "escalation": {
    "about": "A customer’s trouble that is lifted out of the daily work until it is solved.",
    "fields": {
      "accountId": {
        "input": "The account.",
        "output": "The customer; null when not live on the day."
      },
      "title": {
        "input": "What it is about, in a line.",
        "output": "What it is about, in a line."
      },
      "severity": {
        "input": "How much is at stake.",
        "output": "How much is at stake."
      },
      "ownerPositionId": {
        "input": "The seat that answers for it.",
        "output": "The seat that answers for it; null when none does on the day."
      },
      "sponsorPositionId": {
        "input": "The seat of the executive who stands behind it.",
        "output": "The seat of the executive who stands behind it; null when none does on the day."
      },
      "openedOn": {
        "input": "When it was opened.",
        "output": "When it was opened."
      },
      "nextUpdateOn": {
        "input": "When the customer hears next how it stands.",
        "output": "When the customer hears next how it stands; null when nothing is promised."
      },
      "cause": {
        "input": "What had caused it.",
        "output": "What had caused it; null until it is closed, and when nobody said."
      }
    }
  },
  "playbook": {
    "about": "What is done at a stage of customers’ life, and what a tier receives.",
    "fields": {
      "name": {
        "input": "What it is called.",
        "output": "What it is called."
      },
      "stage": {
        "input": "The stage it is for.",
        "output": "The stage it is for."
      },
      "segment": {
        "input": "The segment it is for; all by default.",
        "output": "The segment it is for; null: all."
      },
      "tier": {
        "input": "The tier it is for; all by default.",
        "output": "The tier it is for; null: all."
      },
      "steps": {
        "input": "What is done, in order.",
        "output": "What is done, in order."
      },
      "deliverables": {
        "input": "What the customer receives.",
        "output": "What the customer receives."
      },
      "contactsPerYear": {
        "input": "Planned contacts a year, 0–365; none when people come only on a trigger.",
        "output": "Planned contacts a year; null when people come only on a trigger."
      },
      "selfService": {
        "input": "What customers can do by themselves.",
        "output": "What customers can do by themselves; null when nothing is offered."
      }
    }
  },
  "assessment": {
    "about": "What people answered on a day: the seven questions of maturity (PM “Assessment”), the competition and readiness for service models (BM “Step 4”).",
    "fields": {
      "takenOn": {
        "input": "When it was taken.",
        "output": "When it was taken."
      },
      "answers": {
        "input": "The answers.",
        "output": "The answers."
      },
      "competition": {
        "input": "What is known of the competition, by segment.",
        "output": "What is known of the competition, by segment."
      },
      "readiness": {
        "input": "What stands already of what service models need.",
        "output": "What stands already of what service models need; null when nobody was asked."
      },
      "answeredById": {
        "input": "Who answered.",
        "output": "Who answered; null when nobody is named."
      },
      "note": {
        "input": "More about it.",
        "output": "More about it; null when there is none."
      }
    }
  },
  "acceptance": {
    "about": "A finding of the linter that the organization lives with, and why.",
    "fields": {
      "fingerprint": {
        "input": "The fingerprint of the finding, as the linter tells it.",
        "output": "The fingerprint of the finding, as the linter tells it."
      },
      "mostAccounts": {
        "input": "With so many accounts it is accepted; with more it is found again.",
        "output": "With so many accounts it is accepted; with more it is found again. Null: with any number."
      },
      "reason": {
        "input": "Why the organization lives with it.",
        "output": "Why the organization lives with it."
      },
      "until": {
        "input": "The last day on which it is accepted.",
        "output": "The last day on which it is accepted; null when for good."
      }
    }
  },
  "accountability": {
    "about": "Which role answers for a responsibility, as the organization chooses; without one the guide’s roles do.",
    "fields": {
      "responsibility": {
        "input": "The responsibility.",
        "output": "The responsibility."
      },
      "segment": {
        "input": "The segment; without one, every segment for which none is chosen apart.",
        "output": "The segment; null for every segment for which none is chosen apart."
      },
      "role": {
        "input": "The role that answers.",
        "output": "The role that answers."
      },
      "roleName": {
        "input": "What the organization calls that role, e.g. “Solutions consultant”.",
        "output": "What the organization calls that role; null when as usual."
      },
      "reason": {
        "input": "Why, as its author says.",
        "output": "Why, as its author says."
      }
    }
  },
  "target": {
    "about": "What an organization means to reach: a figure of the whole, of a team or of a segment, from its day until the next recorded one.",
    "fields": {
      "metric": {
        "input": "What is measured.",
        "output": "What is measured."
      },
      "teamId": {
        "input": "The team of which it is; without team and segment, the whole organization.",
        "output": "The team of which it is; null when it is of a segment, or of the whole."
      },
      "segment": {
        "input": "The segment of which it is; without team and segment, the whole organization.",
        "output": "The segment of which it is; null when it is of a team, or of the whole."
      },
      "rate": {
        "input": "The value of a rate or a share, 0–1; net retention goes up to 10.",
        "output": "The value of a rate or a share, 0–1, of net retention more; null of other metrics."
      },
      "days": {
        "input": "The value of the time to value, in days.",
        "output": "The value of the time to value, in days; null of other metrics."
      },
      "fte": {
        "input": "The value of the headcount, in FTE.",
        "output": "The value of the headcount, in FTE; null of other metrics."
      },
      "monthlyCost": {
        "input": "The value of the cost: what the staff may cost a month.",
        "output": "The value of the cost: what the staff may cost a month; null of other metrics."
      },
      "note": {
        "input": "What is said of it.",
        "output": "What is said of it."
      }
    }
  },
  "occupancy": {
    "about": "A person in a seat for a time. Job shares and split FTE are several of them.",
    "fields": {
      "personId": {
        "input": "Who sits there; null when not employed on the day.",
        "output": "Who sits there; null when not employed on the day."
      },
      "positionId": {
        "input": "The seat; null when it is closed on the day.",
        "output": "The seat; null when it is closed on the day."
      },
      "fte": {
        "input": "How much of the person is in the seat, in FTE.",
        "output": "How much of the person is in the seat, in FTE."
      }
    }
  },
  "leave": {
    "about": "A person who is away for a time, wholly or in part. Seats and cost stay; capacity falls by the share for those days.",
    "fields": {
      "personId": {
        "input": "Who is away; null when not employed on the day.",
        "output": "Who is away; null when not employed on the day."
      },
      "shareAbsent": {
        "input": "How much of the person is away, 0.01–1; 1 is all of it.",
        "output": "How much of the person is away, 0.01–1; 1 is all of it."
      },
      "kind": {
        "input": "Why, by kind.",
        "output": "Why, by kind; null when not recorded."
      },
      "note": {
        "input": "What else is to be known.",
        "output": "What else is to be known; null without."
      }
    }
  },
  "coverage": {
    "about": "Who answers for one responsibility of an account over a time: a seat, or a team that pools the load.",
    "fields": {
      "accountId": {
        "input": "The account that is covered.",
        "output": "The account that is covered."
      },
      "responsibility": {
        "input": "What the account is covered for.",
        "output": "What the account is covered for."
      },
      "kind": {
        "input": "In what capacity.",
        "output": "In what capacity."
      },
      "positionId": {
        "input": "The seat that covers; null where a team does.",
        "output": "The seat that covers; null where a team does."
      },
      "teamId": {
        "input": "The team that covers as a whole (pooled); null where a seat does.",
        "output": "The team that covers as a whole (pooled); null where a seat does."
      },
      "reason": {
        "input": "Why, e.g. of temporary cover.",
        "output": "Why, e.g. of temporary cover."
      },
      "outcome": {
        "input": "How the handover ended; null while it runs, and for accountable coverage.",
        "output": "How the handover ended; null while it runs, and for accountable coverage."
      },
      "satisfaction": {
        "input": "The customer's satisfaction with the handover, 1–5; null when not asked.",
        "output": "The customer's satisfaction with the handover, 1–5; null when not asked."
      },
      "outcomeOn": {
        "input": "The day the outcome is of.",
        "output": "The day the outcome is of."
      },
      "toldOn": {
        "input": "The day on which the customer was told that this one answers; null before.",
        "output": "The day on which the customer was told that this one answers; null before."
      },
      "acceptedOn": {
        "input": "The day on which the customer accepted it; null before.",
        "output": "The day on which the customer accepted it; null before."
      }
    }
  },
  "policy": {
    "about": "An organization's own value of a benchmark figure, or an assumption of its own.",
    "fields": {
      "value": {
        "input": "The value, in the figure’s unit.",
        "output": "The value, in the figure’s unit."
      },
      "reason": {
        "input": "Why, as its author says.",
        "output": "Why, as its author says."
      }
    }
  },
  "ticketVolume": {
    "about": "Tickets of one account or team on one day.",
    "fields": {
      "accountId": {
        "input": "The account; not with `teamId`.",
        "output": "The account; not with `teamId`."
      },
      "teamId": {
        "input": "The team; not with `accountId`.",
        "output": "The team; not with `accountId`."
      },
      "opened": {
        "input": "Tickets opened that day.",
        "output": "Tickets opened that day."
      },
      "solved": {
        "input": "Tickets solved that day.",
        "output": "Tickets solved that day."
      },
      "breached": {
        "input": "Tickets opened that day that broke their service level.",
        "output": "Tickets opened that day that broke their service level."
      },
      "resolutionMinutes": {
        "input": "Minutes from opening to solving, summed over the tickets solved that day.",
        "output": "Minutes from opening to solving, summed over the tickets solved that day."
      }
    }
  },
  "arrMovement": {
    "about": "A movement of an account’s recurring revenue on one day, netted.",
    "fields": {
      "accountId": {
        "input": "The account.",
        "output": "The account."
      },
      "movement": {
        "input": "What kind of movement it is.",
        "output": "What kind of movement it is."
      },
      "amount": {
        "input": "Positive for OPENING, NEW and EXPANSION, negative for CONTRACTION and CHURN; a TRANSFER is negative where it leaves and positive where it arrives. In the currency of the account’s contract.",
        "output": "Positive for OPENING, NEW and EXPANSION, negative for CONTRACTION and CHURN; a TRANSFER is negative where it leaves and positive where it arrives. In the currency of the account’s contract."
      },
      "reason": {
        "input": "Why it was lost, as the source says.",
        "output": "Why it was lost, as the source says."
      }
    }
  },
  "healthSignal": {
    "about": "A measurement of an account’s health on one day (PM “Health”).",
    "fields": {
      "accountId": {
        "input": "The account.",
        "output": "The account; null when not live on the day shown."
      },
      "family": {
        "input": "The family it belongs to.",
        "output": "The family it belongs to."
      },
      "metric": {
        "input": "Name of the metric, as in the health model.",
        "output": "Name of the metric, as in the health model."
      },
      "value": {
        "input": "The measurement.",
        "output": "The measurement, in the unit of its metric."
      }
    }
  },
  "touchpoint": {
    "about": "A contact with an account.",
    "fields": {
      "externalId": {
        "input": "Its id there.",
        "output": "Its id there; unique in the organization with the source."
      },
      "accountId": {
        "input": "The account.",
        "output": "The account; null when not live on the day shown."
      },
      "kind": {
        "input": "What it was.",
        "output": "What it was."
      },
      "personId": {
        "input": "Who had it.",
        "output": "Who had it; null when not known, or not employed on the day shown."
      },
      "outcome": {
        "input": "What came of it.",
        "output": "What came of it; null when not said."
      },
      "nextOn": {
        "input": "When the next one was agreed for.",
        "output": "When the next one was agreed for; null when none was."
      }
    }
  }
}
export const records = {
  "PlanRate": {
    "currency": {
      "input": "The other currency.",
      "output": "The other currency."
    },
    "rate": {
      "input": "Units of the organization’s currency for one unit of this one, above zero.",
      "output": "Units of the organization’s currency for one unit of this one, above zero."
    }
  },
  "RolloutItem": {
    "phase": {
      "input": "The phase it belongs to.",
      "output": "The phase it belongs to."
    },
    "title": {
      "input": "What is to be done.",
      "output": "What is to be done."
    },
    "doneOn": {
      "input": "When it was done.",
      "output": "When it was done; null until then."
    }
  },
  "Milestone": {
    "title": {
      "input": "What is reached.",
      "output": "What is reached."
    },
    "dueOn": {
      "input": "When it is due.",
      "output": "When it is due."
    },
    "doneOn": {
      "input": "When it was reached.",
      "output": "When it was reached; null until then."
    }
  },
  "PlaybookStep": {
    "title": {
      "input": "What is done.",
      "output": "What is done."
    },
    "day": {
      "input": "Days from the stage’s beginning.",
      "output": "Days from the stage’s beginning."
    },
    "responsibility": {
      "input": "Who does it.",
      "output": "Who does it; null when not said."
    }
  },
  "AssessmentAnswers": {
    "KNOWS_RETENTION": {
      "input": "Knows GRR and NRR.",
      "output": "Knows GRR and NRR."
    },
    "SEES_RISK_EARLY": {
      "input": "Sees customers at risk 60–90 days ahead.",
      "output": "Sees customers at risk 60–90 days ahead."
    },
    "DEFINES_ONBOARDING": {
      "input": "Has completion criteria and time-to-value targets for onboarding.",
      "output": "Has completion criteria and time-to-value targets for onboarding."
    },
    "KNOWS_ACTIVE_USE": {
      "input": "Knows the share of weekly active users.",
      "output": "Knows the share of weekly active users."
    },
    "FINDS_EXPANSION": {
      "input": "Finds expansion systematically.",
      "output": "Finds expansion systematically."
    },
    "SHOWS_ROI": {
      "input": "Shows the return for top accounts.",
      "output": "Shows the return for top accounts."
    },
    "FLAGS_BEFORE_CRITICAL": {
      "input": "Health scores flag accounts before they are critical.",
      "output": "Health scores flag accounts before they are critical."
    }
  },
  "SegmentCompetition": {
    "segment": {
      "input": "The segment.",
      "output": "The segment."
    },
    "offered": {
      "input": "The service that competitors give at the same price.",
      "output": "The service that competitors give at the same price."
    },
    "drivesChurn": {
      "input": "Whether customers leave for the level of service.",
      "output": "Whether customers leave for the level of service; null when not known."
    },
    "position": {
      "input": "How the organization stands in it.",
      "output": "How the organization stands in it; null when not known."
    },
    "selfServeMarket": {
      "input": "Whether the market serves itself and does not value people.",
      "output": "Whether the market serves itself and does not value people; null when not known."
    }
  },
  "ServiceModelAnswers": {
    "PRODUCT_MARKET_FIT": {
      "input": "Product-market fit.",
      "output": "Product-market fit."
    },
    "INSTRUMENTATION": {
      "input": "The product tells how it is used.",
      "output": "The product tells how it is used."
    },
    "HEALTH_DATA": {
      "input": "Health data.",
      "output": "Health data."
    },
    "AUTOMATION": {
      "input": "Content and automation are built.",
      "output": "Content and automation are built."
    }
  }
}
export const changes = {
  "createOrganization": "Makes an organization. Only as the first change of a plan of its own.",
  "updateOrganization": "Alters the organization’s own fields.",
  "createRole": "Adds a role to the organization’s catalogue.",
  "updateRole": "Alters a role.",
  "retireRole": "Ends a role; refused while seats have it.",
  "createTeam": "Makes a team.",
  "updateTeam": "Alters a team.",
  "retireTeam": "Ends a team; refused while it has seats, teams or coverage.",
  "moveTeam": "Moves a team, with everything below it, under another one.",
  "openPosition": "Opens a seat.",
  "updatePosition": "Alters a seat.",
  "closePosition": "Closes a seat; refused while someone sits in it, reports to it or accounts are covered by it.",
  "movePosition": "Moves a seat to another team, under another seat, or both.",
  "hirePerson": "Adds a person from the first day of employment.",
  "updatePerson": "Alters a person.",
  "endEmployment": "Ends a person’s employment; refused while the person has a seat.",
  "rehirePerson": "Employs a person who had left again, as the person was last but for what is given; the seats stay vacated.",
  "startRollout": "Starts a change of service model.",
  "updateRollout": "Alters a rollout.",
  "endRollout": "Ends a rollout.",
  "addAccount": "Adds a customer account.",
  "updateAccount": "Alters an account; its tier by `setTier`.",
  "closeAccount": "Ends an account; refused while it is covered.",
  "reopenAccount": "Lets an account that has ended live again, as it was last but for what is given; what ended with it stays ended.",
  "setTier": "Sets how an account is served.",
  "createImplementation": "Adds an onboarding project.",
  "updateImplementation": "Alters an onboarding project.",
  "addStakeholder": "Adds a customer’s person.",
  "updateStakeholder": "Alters a customer’s person.",
  "removeStakeholder": "Takes a customer’s person out from a day on.",
  "createSuccessPlan": "Adds a success plan.",
  "updateSuccessPlan": "Alters a success plan, or records a measurement.",
  "endSuccessPlan": "Ends a success plan.",
  "createOpportunity": "Adds an opportunity.",
  "updateOpportunity": "Alters an opportunity.",
  "endOpportunity": "Ends an opportunity.",
  "recordAdvocacyAct": "Records something a customer did for us.",
  "updateAdvocacyAct": "Alters an advocacy act.",
  "removeAdvocacyAct": "Takes an advocacy act out from a day on.",
  "createRenewal": "Adds the renewal of a contract end.",
  "updateRenewal": "Alters a renewal.",
  "endRenewal": "Ends a renewal.",
  "openEscalation": "Opens an escalation of an account.",
  "updateEscalation": "Alters an open escalation.",
  "closeEscalation": "Closes an escalation, and says what had caused it.",
  "createPlaybook": "Adds a playbook.",
  "updatePlaybook": "Alters a playbook.",
  "retirePlaybook": "Retires a playbook.",
  "recordAssessment": "Records an assessment: what people answered on a day.",
  "updateAssessment": "Alters an assessment.",
  "removeAssessment": "Takes an assessment out from a day on.",
  "acceptFinding": "Accepts a finding of the linter, with a reason and until a day.",
  "updateAcceptance": "Alters for what reason, until when and with how many accounts a finding is accepted.",
  "withdrawAcceptance": "Accepts a finding no longer.",
  "assignAccountability": "Chooses which role answers for a responsibility, in one segment or in all. Of two choices for the same the later one holds.",
  "updateAccountability": "Alters which role answers for a responsibility, or why.",
  "endAccountability": "Takes a choice back: the guide’s roles answer again.",
  "addTarget": "Sets a target of a metric, with the one value that fits it. There is one at a time of a metric and group.",
  "updateTarget": "Alters what is to be reached from a day on.",
  "endTarget": "Ends a target.",
  "fillPosition": "Seats a person.",
  "vacatePosition": "Ends the occupancies of a seat.",
  "recordLeave": "Records that a person is away from a day on, until they are back or until it is ended.",
  "endLeave": "Ends a leave: the day is the first on which the person is back.",
  "coverAccount": "Makes a seat or a team accountable for an account. With `to` it is temporary: what stood there is split and resumes.",
  "endCoverage": "Ends an accountability.",
  "handOverAccount": "Hands an account over to another seat or team.",
  "completeHandover": "Records how a handover’s transition ended.",
  "tellHandover": "Records that the customer was told who answers for it from a handover on, and whether they accepted.",
  "setPolicy": "Overrides a figure of the benchmark catalogue, or states an assumption.",
  "clearPolicy": "Lets the catalogue’s own figure apply again.",
  "recordTicketVolume": "Records the tickets of one account or team on one day (the effective one); replaces what the source said before.",
  "recordArrMovement": "Records how an account’s recurring revenue moved on one day (the effective one); replaces what the source said before.",
  "recordHealthSignal": "Records a measurement of an account’s health on one day (the effective one); replaces what the source said before.",
  "recordTouchpoint": "Records a contact with an account on one day (the effective one); the same external id of a source replaces it.",
  "upsertRole": "Makes the role that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertTeam": "Makes the team that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertPosition": "Makes the seat that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertPerson": "Makes the person that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertRollout": "Makes the rollout that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertAccount": "Makes the account that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertImplementation": "Makes the implementation that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertStakeholder": "Makes the customer’s person that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertSuccessPlan": "Makes the success plan that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertOpportunity": "Makes the opportunity that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertAdvocacyAct": "Makes the advocacy act that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertRenewal": "Makes the renewal that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertEscalation": "Makes the escalation that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertPlaybook": "Makes the playbook that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertAssessment": "Makes the assessment that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertAcceptance": "Makes the accepted finding that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertAccountability": "Makes the accountability that has an external reference or, where it is known, sets those of the fields given that differ.",
  "upsertTarget": "Makes the target that has an external reference or, where it is known, sets those of the fields given that differ.",
  "addExternalReference": "Notes what a thing is called in another system; refused where another thing of its kind is called so there.",
  "moveExternalReference": "Takes what is called so in another system from the thing that has the reference, and gives it to another of the same kind.",
  "removeExternalReference": "Frees an external reference, so that another thing can have it.",
  "restore": "Sets the whole recorded history of a thing, or a fact, back to what it was at a revision. What there was not then is taken out, if nothing needs it. Restore what a thing belongs to before it."
}
export const choices = {
  "approvalRule": {
    "NAMED": "One of the people whom the organization names, other than who proposed it.",
    "NONE": "Nobody: whoever may change the organization applies plans.",
    "ONE_OTHER": "One other person than who proposed it."
  },
  "complexity": {
    "HIGH": "Complex: long implementations, custom configuration.",
    "LOW": "Simple: standard set-up.",
    "MODERATE": "Between the two."
  },
  "growthMotion": {
    "LAND_AND_EXPAND": "Small first contracts that grow.",
    "MISSION_DRIVEN": "Customers’ outcomes before revenue.",
    "PRODUCT_LED": "The product sells itself.",
    "SALES_LED": "Sales win new customers."
  },
  "orgModel": {
    "GENERALIST": "One CSM team owns the whole journey.",
    "GEOGRAPHIC": "Regional teams.",
    "POD": "Cross-functional teams by segment.",
    "SPECIALIST": "A team for each stage of the journey."
  },
  "serviceModel": {
    "HIGH_TOUCH": "A dedicated CSM, 8–15 accounts each.",
    "HYBRID": "By tier.",
    "LOW_TOUCH": "A shared CSM, 40–100 accounts each.",
    "TECH_TOUCH": "Automated; people on a trigger."
  },
  "reportingLine": {
    "CCO": "A chief customer officer.",
    "CEO_COO": "The chief executive or operating officer.",
    "CRO": "The chief revenue officer."
  },
  "teamKind": {
    "FUNCTION": "A function, such as onboarding.",
    "POD": "A cross-functional pod for a segment.",
    "REGION": "A region.",
    "SHARED_SERVICE": "A service shared by the others, such as support."
  },
  "roleFamily": {
    "CSM": "Customer success managers.",
    "CS_OPS": "CS Operations.",
    "IMPLEMENTATION": "Implementation and onboarding specialists.",
    "LEADERSHIP": "Team leads, managers, directors and above.",
    "ENABLEMENT": "Content, training and education of customers at scale.",
    "PROFESSIONAL_SERVICES": "Consultants whose projects are sold: custom work beyond onboarding.",
    "RENEWALS": "Renewals specialists.",
    "SUPPORT": "Support engineers.",
    "TAM": "Technical account managers."
  },
  "leadershipLayer": {
    "CCO": "The whole customer organisation.",
    "DIRECTOR": "15–30 CSMs, or 2–4 managers.",
    "MANAGER": "5–10 CSMs, or 2–3 team leads.",
    "TEAM_LEAD": "Leads 3–5 CSMs, often still carrying accounts.",
    "VP": "30–100+ CSMs, or the whole function."
  },
  "segment": {
    "ENTERPRISE": "Large companies.",
    "MID_MARKET": "Middle-sized companies.",
    "SMB": "Small businesses."
  },
  "tier": {
    "HIGH_TOUCH": "A dedicated CSM.",
    "LOW_TOUCH": "A shared CSM.",
    "TECH_TOUCH": "Automated; people on a trigger."
  },
  "responsibility": {
    "CSM": "Customer success.",
    "IMPLEMENTATION": "Implementation and onboarding.",
    "RENEWALS": "Renewals.",
    "SUPPORT": "Support.",
    "TAM": "Technical account management."
  },
  "coverageKind": {
    "ACCOUNTABLE": "Answers for it; at most one at any moment.",
    "TRANSITION": "Hands over to the accountable one."
  },
  "leaveKind": {
    "MEDICAL": "Illness or injury.",
    "OTHER": "Another reason.",
    "PARENTAL": "Maternity, paternity or adoption.",
    "SABBATICAL": "A longer time off, agreed on.",
    "VACATION": "Paid time off."
  },
  "handoverOutcome": {
    "ABANDONED": "Given up.",
    "DONE": "Completed."
  },
  "namedResponsibility": {
    "ONBOARDING": "Onboarding.",
    "ADOPTION_ENABLEMENT": "Adoption enablement.",
    "HEALTH_MONITORING": "Health monitoring.",
    "RENEWAL_MANAGEMENT": "Renewal management.",
    "EXPANSION_IDENTIFICATION": "Expansion identification.",
    "VALUE_TRACKING": "Value tracking.",
    "EXECUTIVE_ENGAGEMENT": "Executive engagement.",
    "ADVOCACY_DEVELOPMENT": "Advocacy development.",
    "CROSS_FUNCTIONAL_COORDINATION": "Cross-functional coordination."
  },
  "accountableRole": {
    "CSM": "Customer success managers.",
    "CS_OPS": "CS Operations.",
    "IMPLEMENTATION": "Implementation and onboarding specialists.",
    "LEADERSHIP": "Team leads, managers, directors and above.",
    "ENABLEMENT": "Content, training and education of customers at scale.",
    "PROFESSIONAL_SERVICES": "Consultants whose projects are sold: custom work beyond onboarding.",
    "RENEWALS": "Renewals specialists.",
    "SUPPORT": "Support engineers.",
    "TAM": "Technical account managers.",
    "SALES": "Sales, outside of post-sale.",
    "ACCOUNT_MANAGEMENT": "Account managers with a sales target, outside of post-sale.",
    "MARKETING": "Marketing, outside of post-sale.",
    "PRODUCT": "Product management, outside of post-sale.",
    "FINANCE": "Finance, outside of post-sale.",
    "PARTNERS": "Resellers and implementation partners.",
    "FOUNDERS": "Founders and executives of the company.",
    "OTHER": "Another role outside of post-sale; the name says which."
  },
  "implementationStatus": {
    "ACTIVE": "Under way.",
    "CANCELLED": "Will not happen.",
    "LIVE": "The customer is live.",
    "QUEUED": "Waiting to start."
  },
  "arrMovementKind": {
    "CHURN": "A customer leaves.",
    "CONTRACTION": "A customer pays less.",
    "EXPANSION": "A customer pays more.",
    "NEW": "A new customer, or one that came back after leaving.",
    "OPENING": "What a customer paid when its record began: not new business.",
    "TRANSFER": "Revenue moved between accounts of one customer."
  },
  "stakeholderRole": {
    "CHAMPION": "Speaks for us inside.",
    "DECISION_MAKER": "Decides on renewal and growth.",
    "SPONSOR": "Pays for it and wants it to succeed.",
    "USER": "Works with it."
  },
  "successPlanStatus": {
    "ACHIEVED": "Its target was reached.",
    "ACTIVE": "Under way.",
    "CANCELLED": "Given up.",
    "MISSED": "Its target was missed."
  },
  "opportunityKind": {
    "CONSUMPTION": "More use.",
    "MODULE": "More of the product.",
    "SEATS": "More users.",
    "TIER": "A higher edition.",
    "USE_CASE": "A new use."
  },
  "opportunityStage": {
    "HANDED_TO_SALES": "With sales.",
    "IDENTIFIED": "Seen.",
    "LOST": "Lost.",
    "QUALIFIED": "Confirmed with the customer.",
    "WON": "Won."
  },
  "advocacyKind": {
    "CASE_STUDY": "Told its story.",
    "REFERENCE": "Spoke to a prospect.",
    "REFERRAL": "Brought a prospect.",
    "REVIEW": "Wrote a review."
  },
  "escalationSeverity": {
    "CRITICAL": "The customer may leave.",
    "HIGH": "What the customer needs does not work.",
    "LOW": "Little is at stake.",
    "MEDIUM": "The customer is held up."
  },
  "lifecycleStage": {
    "ADOPTION": "Months 3–12: habits.",
    "ADVOCACY": "From month 12: references and referrals.",
    "EXPANSION": "From month 6: growth.",
    "ONBOARDING": "Days 0–90: set-up to the first outcome.",
    "RENEWAL": "180–30 days before the contract ends.",
    "RETENTION": "Continuous: use and risk."
  },
  "signalFamily": {
    "CONTEXT": "Changes at the account.",
    "RELATIONSHIP": "Tickets, NPS, executives.",
    "SENTIMENT": "Surveys, meetings, tone.",
    "USAGE": "Logins, features, trend."
  },
  "touchpointKind": {
    "BUSINESS_REVIEW": "A business review.",
    "CALL": "A call.",
    "ESCALATION": "An escalation.",
    "INTERVENTION": "An action on a risk.",
    "TRAINING": "A training."
  },
  "rolloutPhase": {
    "DESIGN": "Weeks 1–4.",
    "FULL_ROLLOUT": "Months 4–6.",
    "OPTIMISATION": "Continuous.",
    "PILOT": "Weeks 5–12."
  },
  "marketPosition": {
    "PREMIUM": "More and better, at a higher price.",
    "VALUE": "Enough, at a lower price."
  },
  "assessmentAnswer": {
    "NO": "No.",
    "PARTLY": "Partly.",
    "YES": "Yes."
  },
  "renewalStage": {
    "ENGAGED": "Talks have begun.",
    "LOST": "Not renewed.",
    "NEGOTIATING": "Terms are being negotiated.",
    "NOT_STARTED": "Nobody has begun.",
    "PROPOSED": "Terms are on the table.",
    "WON": "Renewed."
  },
  "renewalIntent": {
    "LIKELY": "Renew.",
    "UNLIKELY": "Leave.",
    "UNSURE": "Not decided."
  },
  "forecastCategory": {
    "AT_RISK": "The owner does not count on it.",
    "BEST_CASE": "It may renew if all goes well.",
    "COMMIT": "The owner stands for it: it will renew."
  },
  "targetMetric": {
    "GRR": "Gross revenue retention of the fiscal year.",
    "NRR": "Net revenue retention of the fiscal year.",
    "RENEWAL_RATE": "What is renewed of what was up for renewal in the fiscal year.",
    "COST_SHARE": "The cost to serve as a share of revenue.",
    "TIME_TO_VALUE": "The median days to the first measurable outcome.",
    "HEADCOUNT": "People in seats, in FTE.",
    "COST": "What the staff costs a month."
  }
}
