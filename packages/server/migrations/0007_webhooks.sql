ALTER TABLE "returns"."deliveries" ADD COLUMN "last_status" integer;--> statement-breakpoint
ALTER TABLE "returns"."deliveries" ADD COLUMN "last_milliseconds" integer;