-- AlterTable
ALTER TABLE "QuestionSet" ADD COLUMN     "searchable" TEXT;
