import MeetCore
