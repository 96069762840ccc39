-- A second wall between tenants. Whoever does not own a table reaches the rows of the organizations that its
-- transaction is about, and no others: without the setting, none.

ALTER TABLE "acceptance" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "acceptance"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "acceptance_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "acceptance_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "account"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "account_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "account_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "accountability" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "accountability"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "accountability_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "accountability_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "advocacy_act" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "advocacy_act"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "advocacy_act_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "advocacy_act_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "arr_movement" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "arr_movement"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "assessment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "assessment"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "assessment_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "assessment_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "audit_change" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "audit_change"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "audit_entry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "audit_entry"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "coverage" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "coverage"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "escalation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "escalation"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "escalation_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "escalation_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "external_reference" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "external_reference"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "health_signal" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "health_signal"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "idempotency_key" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "idempotency_key"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "implementation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "implementation"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "implementation_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "implementation_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "import_block" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "import_block"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "import_contribution" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "import_contribution"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "import_refusal" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "import_refusal"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "import_run" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "import_run"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "import_source" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "import_source"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "import_upload" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "import_upload"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "invitation"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "leave" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "leave"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "membership"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "occupancy" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "occupancy"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "opportunity" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "opportunity"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "opportunity_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "opportunity_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "organization" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "organization"
  USING ("id" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "organization_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "organization_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "person"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "person_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "person_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "plan_of_record" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "plan_of_record"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "playbook" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "playbook"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "playbook_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "playbook_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "policy_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "policy_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "position" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "position"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "position_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "position_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "renewal" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "renewal"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "renewal_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "renewal_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "role" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "role"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "role_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "role_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "rollout" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "rollout"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "rollout_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "rollout_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "scenario" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "scenario"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "scenario_announcement" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "scenario_announcement"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "scenario_approval" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "scenario_approval"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "scenario_change" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "scenario_change"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "scenario_collaborator" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "scenario_collaborator"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "scenario_comment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "scenario_comment"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "scenario_revision" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "scenario_revision"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "scenario_schedule" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "scenario_schedule"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "stakeholder" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "stakeholder"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "stakeholder_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "stakeholder_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "success_plan" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "success_plan"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "success_plan_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "success_plan_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "target" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "target"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "target_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "target_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "team" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "team"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "team_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "team_version"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "ticket_volume" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "ticket_volume"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "touchpoint" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "touchpoint"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "access_denial" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "access_denial"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "access_event" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "access_event"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "custom_role" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "custom_role"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "identity_provider" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "identity_provider"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "provider_domain" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "provider_domain"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "provider_identity" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "provider_identity"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "provisioned_member" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "provisioned_member"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));
