"""Each file of LinkedIn's archive is known by its header, in every era, and is taken for nothing else."""

import csv

import pytest

from planner.reading.formats import Format, formats
from planner.reading.header import find_header
from planner.reading.records import Record

MESSAGES_2021 = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"
MESSAGES_2023 = MESSAGES_2021.replace("TO,DATE", "TO,RECIPIENT PROFILE URLS,DATE")
MESSAGES_2026 = MESSAGES_2023 + ",ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
INVITATIONS = "From,To,Sent At,Message,Direction"
RECOMMENDATIONS = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
OLD_RECOMMENDATIONS = (
    "Recommender First Name,Recommender Last Name,Recommender Company,Recommender Title,Text,Creation Date,Status"
)
NOTES = "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On"
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
    "Twitter Handles,Websites,Instant Messengers"
)
PREFERENCES = (
    "Locations,Industries,Company Employee Count,Preferred Job Types,Job Titles,Open To Recruiters,Dream Companies,"
    "Profile Shared With Job Poster,Job Title For Searching Fast Growing Companies,Introduction Statement,Phone Number,"
    "Job Seeker Activity Level,Preferred Start Time Range,Commute Preference Starting Address,"
    "Commute Preference Starting Time,Mode Of Transportation,Maximum Commute Duration,Open Candidate Visibility,"
    "Job Seeking Urgency Level"
)
APPLICATIONS = (
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,"
    "Resume Name,Question And Answers"
)
LEARNING = (
    "Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),"
    "Content Completed At (if completed),Content Saved,Notes taken on videos (if taken),"
)
AD_TARGETING = "Member Age,Company Names,Company Names,Job Titles,Job Titles,Industries,Locations"


def kind_of(header: str, name: str = "a file.csv") -> str | None:
    """The kind of a file with this header line."""
    found = find_header([Record(1, next(csv.reader([header])))], name, {})
    return found.format.kind if found else None


def declared(kind: str) -> Format:
    return next(fmt for fmt in formats() if fmt.kind == kind)


def fields(kind: str, header: str) -> list[str | None]:
    return declared(kind).fields_of(next(csv.reader([header])))


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        (MESSAGES_2021, "linkedin_messages"),
        (MESSAGES_2023, "linkedin_messages"),
        (MESSAGES_2026, "linkedin_messages"),
        (MESSAGES_2023 + ",ATTACHMENTS,REACTIONS", "linkedin_messages"),
        (MESSAGES_2021.title(), "linkedin_messages"),
        (INVITATIONS, "linkedin_invitations"),
        (INVITATIONS + ",inviterProfileUrl,inviteeProfileUrl", "linkedin_invitations"),
        (PROFILE, "linkedin_profile"),
        ("First Name,Last Name,Headline,Industry,Geo Location", "linkedin_profile"),
        ("Company Name,Title,Description,Location,Started On,Finished On", "linkedin_positions"),
        ("Company Name,Title,Started On", "linkedin_positions"),
        ("School Name,Start Date,End Date,Notes,Degree Name,Activities", "linkedin_education"),
        ("School Name,Degree Name,Start Date,End Date", "linkedin_education"),
        ("Name,Proficiency", "linkedin_languages"),
        ("Name,Url,Authority,Started On,Finished On,License Number", "linkedin_certifications"),
        ("Name,Authority,Started On", "linkedin_certifications"),
        ("Company Name,Role,Cause,Started On,Finished On,Description", "linkedin_volunteering"),
        (
            "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status",
            "linkedin_endorsements_received",
        ),
        (
            "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status",
            "linkedin_endorsements_received",
        ),
        (
            "Skill Name,Endorsee First Name,Endorsee Last Name,Endorsement Date",
            "linkedin_endorsements_given",
        ),
        (
            "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status",
            "linkedin_endorsements_given",
        ),
        ("Organization,Followed On", "linkedin_company_follows"),
        ("Date,Status,FullName", "linkedin_member_follows"),
        ("Date,Status,Full Name", "linkedin_member_follows"),
        ("Saved Date,Job Url,Job Title,Company Name", "linkedin_saved_jobs"),
        (APPLICATIONS, "linkedin_job_applications"),
        (PREFERENCES, "linkedin_job_preferences"),
        (PREFERENCES + ",Semantic Preferences", "linkedin_job_preferences"),
        ("ALERT_PARAMETERS,QUERY_CONTEXT,SAVED_SEARCH_ID", "linkedin_job_alerts"),
        ("Saved Search Date,Job Search Url", "linkedin_job_alerts"),
        ("Event Name,Event Time,Status,External Url", "linkedin_events"),
        (NOTES, "linkedin_notes"),
    ],
)
def test_the_header_of_a_file_tells_what_it_is(header: str, kind: str) -> None:
    assert kind_of(header) == kind


@pytest.mark.parametrize(
    "header",
    [
        AD_TARGETING,
        "Ad clicked Date,Ad Title/Id",
        "Date,Link,Message",
        "Date,Type,Link",
        "Date,Link,OptionText",
        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
        "Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility",
        "Date/Time,Media Description,Media Link",
        "savedItem,CreatedTime",
        "HashTag,State,CreatedTime,LastModifiedTime",
        "Supported Cause",
        "Time,Search Query",
        "Category,Type of inference,Description,Inference",
        LEARNING,
        "No conversations found",
        "Profile Summary",
        "Registered At,Registration Ip,Subscription Types",
        "Email Address,Confirmed,Primary,Updated On",
        "Extension,Number,Type",
        "Login Date,IP Address,User Agent,Login Type",
        "Challenge Date,IP Address,User Agent,Country,Challenge Type",
        "Transaction Made At,Description,Invoice Number,Sub Total,Total Amount,Currency Code,Payment Method Type",
        "Question,Answer",
    ],
)
def test_a_file_that_names_nobody_is_known_and_left_alone(header: str) -> None:
    assert kind_of(header) == "ignored"
    assert declared("ignored").holds == "nothing"


@pytest.mark.parametrize(
    ("header", "name", "kind"),
    [
        (RECOMMENDATIONS, "Recommendations_Received.csv", "linkedin_recommendations_received"),
        (RECOMMENDATIONS, "Recommendations Received.csv", "linkedin_recommendations_received"),
        (OLD_RECOMMENDATIONS, "Recommendations Received.csv", "linkedin_recommendations_received"),
        (RECOMMENDATIONS, "export.zip/Recommendations_Given (1).csv", "linkedin_recommendations_given"),
        ("Name", "Skills.csv", "linkedin_skills"),
        (MESSAGES_2023, "guide_messages.csv", "ignored"),
        (MESSAGES_2026, "a.zip/learning_role_play_messages.csv", "ignored"),
        (MESSAGES_2023, "learning_coach_messages.csv", "ignored"),
        (MESSAGES_2023, "coach_messages.csv", "ignored"),
        (MESSAGES_2023, "messages.csv", "linkedin_messages"),
        (MESSAGES_2023, "messages (2).csv", "linkedin_messages"),
        ("Name,Published On,Description,Publisher,Url", "Publications.csv", "ignored"),
        ("Title,Description,Url,Started On,Finished On", "Projects.csv", "ignored"),
        ("Name,Number", "Courses.csv", "ignored"),
        ("Name,Position,Started On,Finished On,Description", "Organizations.csv", "ignored"),
    ],
)
def test_where_headers_are_the_same_the_name_of_the_file_tells_them_apart(header: str, name: str, kind: str) -> None:
    assert kind_of(header, name) == kind


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("First Name,Last Name,URL,Email Address,Company,Position,Connected On", "Profile.csv"),
        ("First Name,Last Name,Headline,Summary,Industry,Location", "Profile.csv"),
        ("First Name,Last Name,Headline,Geo Location,Company,Email", "Profile.csv"),
        ("Name,Company,Role,Email", "Skills.csv"),
        ("Name,Email,Proficiency", "team.csv"),
        ("Full Name,Company,Status,Date", "Member_Follows.csv"),
        ("Full Name,Email,Date,Status,Notes", "guests.csv"),
        ("Name,Extension,Number", "PhoneNumbers.csv"),
        ("Name,Date,Type,Link", "Reactions.csv"),
        ("First Name,Last Name,Profile Summary", "people.csv"),
        ("Nominativo,Question,Answer", "sondaggio.csv"),
        ("First Name,Last Name,Company Name,Role,Started On", "team.csv"),
        ("Full Name,School Name,Degree Name", "class.csv"),
    ],
)
def test_a_list_of_people_with_some_of_the_same_columns_is_no_file_of_the_archive(header: str, name: str) -> None:
    claiming = [fmt for fmt in formats() if fmt.claims(next(csv.reader([header])), name)]
    assert {fmt.holds for fmt in claiming} <= {"people"}


@pytest.mark.parametrize(
    ("path", "kinds"),
    [
        ("messages.csv", {"linkedin_messages"}),
        ("guide_messages.csv", {"ignored"}),
        ("LearningCoachMessages.csv", {"ignored"}),
        ("Invitations.csv", {"linkedin_invitations"}),
        ("Profile.csv", {"linkedin_profile"}),
        ("Profile Summary.csv", {"ignored"}),
        ("Complete export/Company_Follows.csv", {"linkedin_company_follows"}),
        ("Company Follows.csv", {"linkedin_company_follows"}),
        ("Member_Follows_48210377.csv", {"linkedin_member_follows"}),
        ("Jobs/Saved Jobs.csv", {"linkedin_saved_jobs"}),
        ("Jobs/Saved Jobs_1.csv", {"linkedin_saved_jobs"}),
        ("Jobs\\Job Applications_2.csv", {"linkedin_job_applications"}),
        ("Jobs/Job Seeker Preferences.csv", {"linkedin_job_preferences"}),
        ("SavedJobAlerts.csv", {"linkedin_job_alerts"}),
        ("Endorsement_Received_Info.csv", {"linkedin_endorsements_received"}),
        ("Endorsement Given Info.csv", {"linkedin_endorsements_given"}),
        ("RECOMMENDATIONS_GIVEN.CSV", {"linkedin_recommendations_given"}),
        ("Recommendations Received.csv", {"linkedin_recommendations_received"}),
        ("Positions.csv", {"linkedin_positions"}),
        ("Education.csv", {"linkedin_education"}),
        ("Skills.csv", {"linkedin_skills"}),
        ("Languages.csv", {"linkedin_languages"}),
        ("Certifications.csv", {"linkedin_certifications"}),
        ("Volunteering.csv", {"linkedin_volunteering"}),
        ("Events.csv", {"linkedin_events"}),
        ("Notes.csv", {"linkedin_notes"}),
        ("Comments_48210377.csv", {"ignored"}),
        ("Logins.csv", {"ignored"}),
        ("Receipts_v2.csv", {"ignored"}),
        ("Whatsapp Phone Numbers.csv", {"ignored"}),
        ("my messages.csv", set()),
        ("old Connections list.csv", set()),
    ],
)
def test_the_name_of_a_member_tells_which_file_of_the_archive_it_may_be(path: str, kinds: set[str]) -> None:
    assert {fmt.kind for fmt in formats() if fmt.is_named(path)} == kinds


@pytest.mark.parametrize(
    ("kind", "header", "expected"),
    [
        (
            "linkedin_messages",
            MESSAGES_2026,
            [
                *("conversation", "ignored", "from_name", "from_url", "to_names", "to_urls", "date", "ignored", "text"),
                *("folder", "ignored", "draft", "draft"),
            ],
        ),
        (
            "linkedin_invitations",
            INVITATIONS + ",inviterProfileUrl,inviteeProfileUrl",
            ["from_name", "to_names", "date", "text", "direction", "from_url", "to_urls"],
        ),
        (
            "linkedin_recommendations_given",
            RECOMMENDATIONS,
            ["first_name", "last_name", "company", "ignored", "text", "date", "status"],
        ),
        (
            "linkedin_recommendations_received",
            OLD_RECOMMENDATIONS,
            ["first_name", "last_name", "company", "ignored", "text", "date", "status"],
        ),
        ("linkedin_notes", NOTES, ["first_name", "last_name", "url", "text", "date", "ignored"]),
        (
            "linkedin_volunteering",
            "Company Name,Role,Cause,Started On,Finished On,Description",
            ["organisation", "title", "cause", "started_on", "finished_on", "ignored"],
        ),
        (
            "linkedin_job_applications",
            APPLICATIONS,
            ["date", "ignored", "ignored", "organisation", "title", "ignored", "ignored", "ignored"],
        ),
    ],
)
def test_the_columns_of_a_file_become_our_fields(kind: str, header: str, expected: list[str]) -> None:
    assert fields(kind, header) == expected


@pytest.mark.parametrize(
    ("kind", "header", "kept"),
    [
        ("linkedin_profile", PROFILE, {"first_name", "last_name", "headline", "industry", "place"}),
        ("linkedin_job_preferences", PREFERENCES, {"places", "industries", "titles", "organisations"}),
        ("linkedin_job_applications", APPLICATIONS, {"date", "organisation", "title"}),
    ],
)
def test_of_private_columns_nothing_is_kept(kind: str, header: str, kept: set[str]) -> None:
    assert set(fields(kind, header)) - {"ignored"} == kept


@pytest.mark.parametrize(
    ("kind", "touch", "direction"),
    [
        ("linkedin_messages", "message", None),
        ("linkedin_invitations", "invitation", None),
        ("linkedin_endorsements_received", "endorsement", "received"),
        ("linkedin_endorsements_given", "endorsement", "sent"),
        ("linkedin_recommendations_received", "recommendation", "received"),
        ("linkedin_recommendations_given", "recommendation", "sent"),
        ("linkedin_member_follows", "follow", "sent"),
        ("linkedin_notes", "note", "sent"),
    ],
)
def test_a_file_of_touches_says_what_passed_and_which_way(kind: str, touch: str, direction: str | None) -> None:
    fmt = declared(kind)
    assert (fmt.holds, fmt.touch, fmt.direction) == ("touches", touch, direction)


@pytest.mark.parametrize("kind", ["linkedin_invitations", "linkedin_saved_jobs", "linkedin_job_applications"])
def test_the_american_files_stay_month_first(kind: str) -> None:
    assert declared(kind).date_order == "mdy"


@pytest.mark.parametrize(
    "fmt", [fmt for fmt in formats() if fmt.file.startswith("linkedin_")], ids=lambda fmt: fmt.file
)
def test_every_field_a_signature_asks_for_has_a_header(fmt: Format) -> None:
    assert {field for signature in fmt.signatures for field in signature} <= set(fmt.columns)
