DROP INDEX "matters"."matters_page";--> statement-breakpoint
DROP INDEX "matters"."matters_company";--> statement-breakpoint
DROP INDEX "matters"."matters_assignee";--> statement-breakpoint
DROP INDEX "matters"."matters_status";--> statement-breakpoint
DROP INDEX "matters"."matters_search";--> statement-breakpoint
CREATE INDEX "matters_search_private" ON "matters"."matters" USING gin ("search_text" public.gin_trgm_ops) WHERE "matters"."matters"."private";--> statement-breakpoint
CREATE INDEX "matters_page" ON "matters"."matters" USING btree ("private","created_at","id");--> statement-breakpoint
CREATE INDEX "matters_company" ON "matters"."matters" USING btree ("company_id","private","created_at","id");--> statement-breakpoint
CREATE INDEX "matters_assignee" ON "matters"."matters" USING btree ("assignee_id","private","created_at","id");--> statement-breakpoint
CREATE INDEX "matters_status" ON "matters"."matters" USING btree ("status_id","private","created_at","id");--> statement-breakpoint
CREATE INDEX "matters_search" ON "matters"."matters" USING gin ("search_text" public.gin_trgm_ops) WHERE not "matters"."matters"."private";--> statement-breakpoint
-- Rows of those who see what is private already.
INSERT INTO "matters"."matter_access" ("record_id", "grantee_id", "sort_at", "via")
	SELECT r."id", granted.*
	FROM "matters"."matters" r, LATERAL (
		SELECT r."created_by_id", r."created_at", 'CREATOR'
		UNION ALL SELECT r."assignee_id", r."created_at", 'ASSIGNEE' WHERE r."assignee_id" IS NOT NULL
		UNION ALL SELECT unnest(r."staff_ids"), r."created_at", 'NAMED'
	) granted
	WHERE r."private";
