DROP INDEX "notifications"."notifications_page";--> statement-breakpoint
ALTER TABLE "notifications"."notifications" ADD COLUMN "name" text;--> statement-breakpoint
CREATE INDEX "notifications_told" ON "notifications"."notifications" USING btree ("recipient_id","id");--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications"."notifications" USING btree ("recipient_id","id") WHERE "notifications"."notifications"."read_at" is null;