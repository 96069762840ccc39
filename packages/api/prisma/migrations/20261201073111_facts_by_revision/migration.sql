-- CreateIndex
CREATE INDEX "ticket_volume_recorded_idx" ON "ticket_volume"("organizationId", "recordedIn");

-- CreateIndex
CREATE INDEX "ticket_volume_replaced_idx" ON "ticket_volume"("organizationId", "replacedIn");

-- CreateIndex
CREATE INDEX "health_signal_recorded_idx" ON "health_signal"("organizationId", "recordedIn");

-- CreateIndex
CREATE INDEX "health_signal_replaced_idx" ON "health_signal"("organizationId", "replacedIn");

-- CreateIndex
CREATE INDEX "touchpoint_recorded_idx" ON "touchpoint"("organizationId", "recordedIn");

-- CreateIndex
CREATE INDEX "touchpoint_replaced_idx" ON "touchpoint"("organizationId", "replacedIn");
