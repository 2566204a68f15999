ALTER TABLE "identity"."staff_users" ADD COLUMN "job_title" text;--> statement-breakpoint
ALTER TABLE "identity"."staff_users" ADD COLUMN "mobile" text;--> statement-breakpoint
ALTER TABLE "identity"."staff_users" ADD COLUMN "search_text" text GENERATED ALWAYS AS (public.search_form(display_name || ' ' || email || ' ' || coalesce(job_title, ''))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."staff_users" ADD COLUMN "invited_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "identity"."staff_users" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "staff_users_page" ON "identity"."staff_users" USING btree ("display_name","id");--> statement-breakpoint
CREATE INDEX "staff_users_search" ON "identity"."staff_users" USING gin ("search_text" public.gin_trgm_ops);