DROP INDEX "contracts"."contracts_page";--> statement-breakpoint
DROP INDEX "contracts"."contracts_company";--> statement-breakpoint
DROP INDEX "contracts"."contracts_assignee";--> statement-breakpoint
DROP INDEX "contracts"."contracts_stage";--> statement-breakpoint
DROP INDEX "contracts"."contracts_ending";--> statement-breakpoint
DROP INDEX "contracts"."contracts_search";--> statement-breakpoint
CREATE INDEX "contracts_search_private" ON "contracts"."contracts" USING gin ("search_text" public.gin_trgm_ops) WHERE "contracts"."contracts"."private";--> statement-breakpoint
CREATE INDEX "contracts_page" ON "contracts"."contracts" USING btree ("private","created_at","id");--> statement-breakpoint
CREATE INDEX "contracts_company" ON "contracts"."contracts" USING btree ("company_id","private","created_at","id");--> statement-breakpoint
CREATE INDEX "contracts_assignee" ON "contracts"."contracts" USING btree ("assignee_id","private","created_at","id");--> statement-breakpoint
CREATE INDEX "contracts_stage" ON "contracts"."contracts" USING btree ("stage","private","created_at","id");--> statement-breakpoint
CREATE INDEX "contracts_ending" ON "contracts"."contracts" USING btree ("private","end_date","id") WHERE "contracts"."contracts"."stage" = 'EXECUTED';--> statement-breakpoint
CREATE INDEX "contracts_search" ON "contracts"."contracts" USING gin ("search_text" public.gin_trgm_ops) WHERE not "contracts"."contracts"."private";--> statement-breakpoint
-- Rows of those who see what is private already.
INSERT INTO "contracts"."contract_access" ("record_id", "grantee_id", "sort_at", "via")
	SELECT r."id", granted.*
	FROM "contracts"."contracts" r, LATERAL (
		SELECT r."created_by_id", r."created_at", 'CREATOR'
		UNION ALL SELECT r."assignee_id", r."created_at", 'ASSIGNEE' WHERE r."assignee_id" IS NOT NULL
		UNION ALL SELECT unnest(r."staff_ids"), r."created_at", 'NAMED'
	) granted
	WHERE r."private";
